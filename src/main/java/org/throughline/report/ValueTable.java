package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.report.EngagementReports.ScoreReport;
import org.throughline.report.EngagementReports.Values;

/** Distributions as a table: a row for each, with its figures. */
final class ValueTable {

    /** The columns of the figures. */
    static final List<String> FIGURES = List.of("n", "undefined", "mean", "sd", "min", "q1", "median", "q3", "max");

    private ValueTable() {
    }

    /**
     * A table of named distributions.
     * @param of what is distributed, the name of the first column
     */
    static Table of(String title, String of, List<ScoreReport> scores) {
        List<String> columns = new ArrayList<>(List.of(of));
        columns.addAll(FIGURES);
        return new Table(title, columns, scores.stream().map((score) -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(score.key()));
            row.addAll(cells(score.values()));
            return row;
        }).iterator());
    }

    /** The figures of a distribution, in the order of their columns. */
    static List<@Nullable Object> cells(Values values) {
        return Arrays.<@Nullable Object>asList(values.n(), values.undefined(), values.mean(), values.sd(), values.min(),
                values.q1(), values.median(), values.q3(), values.max());
    }

}
