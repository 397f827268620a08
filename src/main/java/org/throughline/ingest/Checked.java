package org.throughline.ingest;

import java.util.BitSet;
import java.util.Map;

/**
 * A file whose every row was judged.
 *
 * @param source the file
 * @param digest the SHA-256 digest of its bytes, in hexadecimal digits
 * @param rows the number of its rows
 * @param skipped the positions of the rows that are repetitions or rejected
 * @param repeated the number of repetitions
 * @param rejectedBy the number of rejected rows, by reason
 */
record Checked(Source source, String digest, long rows, BitSet skipped, long repeated,
        Map<RejectReason, Long> rejectedBy) {
}
