package org.throughline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Decodes a file strictly: a byte that is not UTF-8 is an error with its line, never a
 * replacement character. A byte-order mark is left out. On the way every byte goes into a
 * digest and is counted.
 *
 * <p>
 * Every line end, CRLF and CR too, comes out as LF, inside quotes as well: the same text
 * is the same value whatever system wrote it. FastCSV 4.1.0 depends on it: where lines
 * end with LF, a quoted CR in the last cell of a record makes it lose that cell and merge
 * the record with the next.
 *
 * <p>
 * After the last character of the file comes a line with {@link #END}. A CSV parser that
 * does not see it as a record of its own has swallowed it: a quote was never closed.
 */
final class Utf8Reader extends Reader {

    /** Holds a noncharacter of Unicode, so that no sensible file contains it. */
    static final String END = "\uFFFFend-of-file\uFFFF";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;

    private final MessageDigest digest;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);

    private final CharBuffer end = CharBuffer.wrap("\n" + END + "\n");

    private long byteCount;

    private long line = 1;

    private char previous;

    private boolean atStart = true;

    private boolean exhausted;

    Utf8Reader(InputStream in, MessageDigest digest) {
        this.in = in;
        this.digest = digest;
    }

    /** The bytes read so far; the parser may not have come as far yet. */
    long byteCount() {
        return byteCount;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (true) {
            CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
            CoderResult result = decoder.decode(bytes, out, exhausted);
            int count = normalise(target, offset, out.position());
            if (result.isError()) {
                throw new NotUtf8Exception(line);
            }
            if (count > 0) {
                return count;
            }
            if (result.isUnderflow() && !fill()) {
                return readEnd(target, offset, length);
            }
        }
    }

    /** Counts lines, and leaves out the byte-order mark, and makes every line end LF. */
    private int normalise(char[] chars, int offset, int count) {
        int kept = offset;
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            boolean secondOfTwo = c == '\n' && previous == '\r';
            boolean mark = atStart && c == BYTE_ORDER_MARK;
            atStart = false;
            previous = c;
            if (secondOfTwo || mark) {
                continue;
            }
            if (c == '\r' || c == '\n') {
                line++;
                c = '\n';
            }
            chars[kept++] = c;
        }
        return kept - offset;
    }

    private boolean fill() throws IOException {
        if (exhausted) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            exhausted = true;
        }
        else {
            digest.update(bytes.array(), bytes.position(), count);
            byteCount += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        return true;
    }

    private int readEnd(char[] target, int offset, int length) {
        int count = Math.min(length, end.remaining());
        end.get(target, offset, count);
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A byte that is not UTF-8. */
    static final class NotUtf8Exception extends IOException {

        private static final long serialVersionUID = 1L;

        private final long line;

        private NotUtf8Exception(long line) {
            super("not UTF-8 in line " + line);
            this.line = line;
        }

        long line() {
            return line;
        }

    }

}
