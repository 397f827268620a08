package org.throughline.ingest.moodle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a file of traces, and what becomes of its rows.
 *
 * @param name in the import folder
 * @param format log, quiz_report, posts, or the table of the database
 * @param bytes its size
 * @param separator what separates its cells
 * @param language of its header: en, he, ar, own; empty for tables
 * @param timeFormat the forms of its times in the notation of strftime, null if it says
 * them in seconds
 * @param zone whose clock these are, null for seconds
 * @param ambiguous whether day and month could be exchanged; the day was taken first
 * @param complete whether all rows were looked at
 * @param counts rows by component, category and outcome
 * @param from first time in coordinated universal time, null without any
 * @param to last time
 * @param columns of the rows below
 * @param rows the first ones as they are stored; empty unless they were asked for
 * @param rejections the first rows that are rejected
 * @param notes what else one should know
 */
public record TraceFileReport(String name, String format, long bytes, String separator, String language,
        @Nullable String timeFormat, @Nullable String zone, boolean ambiguous, boolean complete,
        List<TraceCount> counts, @Nullable String from, @Nullable String to, List<String> columns,
        List<List<@Nullable String>> rows, List<TraceRejection> rejections, List<String> notes) {

    private static final String REJECTED = "rejected:";

    private static final String EXCLUDED = "excluded:";

    /** All rows. */
    public long total() {
        return counts.stream().mapToLong(TraceCount::rows).sum();
    }

    /** Rows that are stored, as acts or otherwise. */
    public long stored() {
        return kept() + excluded().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Acts of learners, or whatever the file is about. */
    public long kept() {
        return sum("kept");
    }

    /** Repetitions of rows in this or an earlier file. */
    public long repeated() {
        return sum("repeated");
    }

    private long sum(String outcome) {
        return counts.stream().filter((count) -> count.outcome().equals(outcome)).mapToLong(TraceCount::rows).sum();
    }

    /** Rows that are no acts of a learner, by reason. */
    public Map<String, Long> excluded() {
        return by(EXCLUDED);
    }

    /** Rows that are rejected, by reason. */
    public Map<String, Long> rejected() {
        return by(REJECTED);
    }

    private Map<String, Long> by(String prefix) {
        Map<String, Long> sums = new TreeMap<>();
        counts.stream()
            .filter((count) -> count.outcome().startsWith(prefix))
            .forEach((count) -> sums.merge(count.outcome().substring(prefix.length()), count.rows(), Long::sum));
        return sums;
    }

}
