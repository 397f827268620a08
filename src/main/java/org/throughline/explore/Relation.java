package org.throughline.explore;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Rows;
import org.throughline.graph.Selections;

/**
 * All relationships of one type between nodes of two kinds, in both directions.
 */
final class Relation {

    private final String type;

    private final NodeKind source;

    private final NodeKind target;

    private final Incidence forward;

    private final Incidence backward;

    /** What tells it from others of its type, empty where there is only one. */
    private final String variant;

    /** The dates, where relationships of this type have some. */
    private final @Nullable Selections dated;

    private Relation(String type, String variant, NodeKind source, NodeKind target, Incidence forward, int targets,
            @Nullable Selections dated) {
        this.type = type;
        this.variant = variant;
        this.source = source;
        this.target = target;
        this.forward = forward;
        this.backward = forward.transposed(targets);
        this.dated = dated;
    }

    static Relation of(String type, NodeKind source, NodeKind target, Rows rows) {
        return of(type, "", source, target, rows);
    }

    static Relation of(String type, String variant, NodeKind source, NodeKind target, Rows rows) {
        return new Relation(type, variant, source, target, Incidence.of(rows), rows.columnCount(), null);
    }

    static Relation of(String type, Selections selections, int courses) {
        return new Relation(type, "", NodeKind.TEACHER, NodeKind.COURSE, Incidence.of(selections), courses, selections);
    }

    String type() {
        return type;
    }

    String variant() {
        return variant;
    }

    NodeKind source() {
        return source;
    }

    NodeKind target() {
        return target;
    }

    Incidence forward() {
        return forward;
    }

    Incidence backward() {
        return backward;
    }

    /** How strongly it joins two nodes, 0 if it does not. */
    double weight(int from, int to) {
        int at = position(from, to);
        return (at < 0) ? 0 : forward.weight(at);
    }

    private int position(int from, int to) {
        int low = forward.start(from);
        int high = forward.end(from) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int column = forward.column(middle);
            if (column == to) {
                return middle;
            }
            if (column < to) {
                low = middle + 1;
            }
            else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Whether it joins two nodes in an interval; what has no dates always does. */
    boolean joins(int from, int to, DateInterval interval) {
        if (dated == null || interval.equals(DateInterval.ALWAYS)) {
            return position(from, to) >= 0;
        }
        for (int at = dated.start(from); at < dated.end(from); at++) {
            if (dated.course(at) == to && interval.contains(dated.day(at))) {
                return true;
            }
        }
        return false;
    }

    /** The first known day on which it joins two nodes in an interval. */
    OptionalInt firstDay(int from, int to, DateInterval interval) {
        if (dated == null) {
            return OptionalInt.empty();
        }
        Selections of = dated;
        return IntStream.range(of.start(from), of.end(from))
            .filter((at) -> of.course(at) == to && of.day(at) != DateInterval.UNKNOWN_DAY
                    && interval.contains(of.day(at)))
            .map(of::day)
            .min();
    }

    @Override
    public String toString() {
        return Arrays.asList(source, type, target).toString();
    }

}
