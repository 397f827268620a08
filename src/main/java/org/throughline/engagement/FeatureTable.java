package org.throughline.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of each enrolment, as features: a column for each, NaN where
 * one is undefined.
 */
final class FeatureTable {

    private static final double SECONDS_PER_HOUR = 3600;

    private static final QuizPattern[] PATTERNS = QuizPattern.values();

    private final double[][] features;

    private final double[][] hours;

    private final int[][] sessions;

    private final byte[] patterns;

    /** Whether anybody of the same course and year has events, posts or attempts. */
    private final boolean[] traced;

    /** Whether the learner has any. */
    private final boolean[] active;

    private final int mainThreshold;

    FeatureTable(int rows, int threshold) {
        this.features = filled(Feature.values().length, rows);
        this.hours = filled(EngagementParameters.THRESHOLDS.size(), rows);
        this.sessions = new int[EngagementParameters.THRESHOLDS.size()][rows];
        for (int[] column : sessions) {
            Arrays.fill(column, -1);
        }
        this.patterns = new byte[rows];
        Arrays.fill(patterns, (byte) -1);
        this.traced = new boolean[rows];
        this.active = new boolean[rows];
        this.mainThreshold = EngagementParameters.THRESHOLDS.indexOf(threshold);
    }

    private static double[][] filled(int columns, int rows) {
        double[][] filled = new double[columns][rows];
        for (double[] column : filled) {
            Arrays.fill(column, Double.NaN);
        }
        return filled;
    }

    int rows() {
        return patterns.length;
    }

    double[] column(Feature feature) {
        return features[feature.index()];
    }

    double[] hours(int threshold) {
        return hours[threshold];
    }

    int[] sessions(int threshold) {
        return sessions[threshold];
    }

    @Nullable QuizPattern pattern(int row) {
        return (patterns[row] < 0) ? null : PATTERNS[patterns[row]];
    }

    boolean isTraced(int row) {
        return traced[row];
    }

    boolean isActive(int row) {
        return active[row];
    }

    double[] features(int row) {
        return at(features, row);
    }

    double[] hoursByThreshold(int row) {
        return at(hours, row);
    }

    int[] sessionsByThreshold(int row) {
        return Arrays.stream(sessions).mapToInt((column) -> column[row]).toArray();
    }

    private static double[] at(double[][] columns, int row) {
        return Arrays.stream(columns).mapToDouble((column) -> column[row]).toArray();
    }

    /** Takes a row of {@code engagement/features}. */
    void read(ResultSet row) throws SQLException {
        int at = row.getInt("enrolment");
        boolean hasEvents = row.getBoolean("active");
        boolean posted = has(row, "posts");
        boolean tried = has(row, "attempted");
        traced[at] = row.getBoolean("has_traces");
        active[at] = hasEvents || posted || tried;
        if (row.getBoolean("has_events")) {
            usage(row, at);
        }
        if (hasEvents) {
            fragmentation(row, at);
        }
        if (row.getBoolean("has_forum") && active[at]) {
            communication(row, at);
        }
        if (tried) {
            performance(row, at);
        }
    }

    private void usage(ResultSet row, int at) throws SQLException {
        List<Integer> thresholds = EngagementParameters.THRESHOLDS;
        for (int threshold = 0; threshold < thresholds.size(); threshold++) {
            hours[threshold][at] = number(row, "seconds" + thresholds.get(threshold)) / SECONDS_PER_HOUR;
            sessions[threshold][at] = row.getInt("sessions" + thresholds.get(threshold));
        }
        set(at, Feature.TIME_ON_TASK, hours[mainThreshold][at]);
        set(at, Feature.SESSIONS, sessions[mainThreshold][at]);
        set(at, Feature.ACTIVE_DAYS, number(row, "active_days"));
        set(at, Feature.EVENTS, number(row, "events"));
        set(at, Feature.CONTENT_VIEWS, number(row, "content_views"));
        set(at, Feature.MODULE_SHARE, ratio(number(row, "modules_seen"), number(row, "modules")));
        set(at, Feature.SUBMISSIONS,
                number(row, row.getBoolean("has_submissions") ? "submissions" : "submission_events"));
    }

    private void communication(ResultSet row, int at) throws SQLException {
        boolean table = row.getBoolean("has_posts");
        double posts = number(row, table ? "posts" : "post_events");
        set(at, Feature.POSTS, posts);
        set(at, Feature.EXTRA_POSTS, Math.max(0, posts - number(row, "posts_required")));
        set(at, Feature.REPLIES, number(row, table ? "replies" : "reply_events"));
        if (row.getBoolean("has_words")) {
            set(at, Feature.WORDS, number(row, "words"));
        }
    }

    private void performance(ResultSet row, int at) throws SQLException {
        set(at, Feature.FIRST_SCORE, orUndefined(row, "first_score"));
        set(at, Feature.ATTEMPTS, orUndefined(row, "attempts"));
        set(at, Feature.ATTEMPT_DURATION, orUndefined(row, "duration"));
        set(at, Feature.SHORT_ATTEMPT_SHARE, orUndefined(row, "short_share"));
        if (has(row, "pattern")) {
            patterns[at] = row.getByte("pattern");
        }
    }

    private void fragmentation(ResultSet row, int at) throws SQLException {
        double seconds = hours[mainThreshold][at] * SECONDS_PER_HOUR;
        double days = number(row, "active_days");
        set(at, Feature.MEDIAN_SESSION, number(row, "median_seconds") / 60);
        set(at, Feature.SHORT_SESSION_SHARE, ratio(number(row, "short_seconds"), seconds));
        set(at, Feature.LARGEST_SESSION_SHARE, ratio(number(row, "largest_seconds"), seconds));
        set(at, Feature.MIXED_SESSION_SHARE, ratio(number(row, "mixed_sessions"), sessions[mainThreshold][at]));
        if (days > 1) {
            set(at, Feature.DAILY_GINI, ratio(number(row, "gini_sum"), days * seconds));
        }
        if (seconds > 0) {
            set(at, Feature.DAILY_ENTROPY, Math.max(0, Math.log(seconds) - number(row, "entropy_sum") / seconds));
        }
        set(at, Feature.BURSTINESS, Burstiness.of(row.getLong("intervals"), number(row, "interval_sum"),
                number(row, "interval_variation")));
    }

    private void set(int row, Feature feature, double value) {
        features[feature.index()][row] = value;
    }

    private static double ratio(double part, double whole) {
        return (whole > 0) ? part / whole : Double.NaN;
    }

    private static boolean has(ResultSet row, String column) throws SQLException {
        return row.getObject(column) != null;
    }

    /** 0 where there is nothing. */
    private static double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? 0 : value;
    }

    private static double orUndefined(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

}
