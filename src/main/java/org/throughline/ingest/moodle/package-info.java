/**
 * Reads what learning happened on a Moodle platform: exports of the log report, tables of
 * its database, quiz reports and forums, into the one form in which
 * {@link org.throughline.engagement.TraceStore} keeps traces.
 * <p>
 * Enter through {@link org.throughline.ingest.moodle.TraceFolder}, which recognises the
 * files in {@code events/} and {@code moodle/}, and
 * {@link org.throughline.ingest.moodle.TraceReader}, which reads them. The work is done
 * by the SQL in {@code sql/moodle}, one commented step a file, so that files of any size
 * need little memory; only the lines of rejected rows are looked for in Java. What kinds
 * of events there are, and what columns are called in three languages, stands in
 * {@code moodle/*.csv}.
 * <p>
 * Names, e-mail and IP addresses, texts and descriptions are never stored, and no
 * rejection shows them.
 * <p>
 * Not here: the import folder as a whole ({@code ingest}), and what is computed from
 * traces ({@code engagement}).
 */
@NullMarked
package org.throughline.ingest.moodle;

import org.jspecify.annotations.NullMarked;
