package org.throughline.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AnalysedTeacher;
import org.throughline.coherence.ChanceComparison;
import org.throughline.coherence.SelectionAnalysis;
import org.throughline.coherence.nullmodel.Comparison;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.NullParameters;
import org.throughline.report.SelectionReports.Chance;
import org.throughline.report.SelectionReports.Histogram;
import org.throughline.report.SelectionReports.Selection;

/**
 * How the selection of one teacher compares with chance: as a run has written it, or
 * computed on the spot where that is possible for one teacher.
 */
final class TeacherChance {

    private static final int BINS = 30;

    private final Selection selection;

    private final Map<String, @Nullable Object> stored;

    private final AnalysedTeacher analysed;

    TeacherChance(Selection selection, Map<String, @Nullable Object> stored) {
        this.selection = selection;
        this.stored = stored;
        this.analysed = stored.isEmpty() ? selection.analysis().of(selection.teacher())
                : selection.analysis().of(selection.teacher(), comparisons(stored));
    }

    private static Map<String, ChanceComparison> comparisons(Map<String, @Nullable Object> stored) {
        Map<String, ChanceComparison> comparisons = new LinkedHashMap<>();
        for (String statistic : SelectionAnalysis.STATISTICS) {
            comparisons.put(statistic,
                    new ChanceComparison(
                            new Comparison(number(stored, statistic + "NullMean"), number(stored, statistic + "NullSd"),
                                    number(stored, statistic + "Z"), number(stored, statistic + "P"),
                                    number(stored, statistic + "MidP"), number(stored, statistic + "Quantile")),
                            number(stored, statistic + "Q")));
        }
        return comparisons;
    }

    private static OptionalDouble number(Map<String, @Nullable Object> stored, String name) {
        return (stored.get(name) instanceof Number number) ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    AnalysedTeacher analysed() {
        return analysed;
    }

    /** Whether there is a comparison at all, or it takes a run over all teachers. */
    boolean isKnown() {
        return !stored.isEmpty() || parameters().model() != NullModel.CURVEBALL;
    }

    private NullParameters parameters() {
        return selection.analysis().parameters().chance();
    }

    /** The comparison of a statistic, null if there is none. */
    @Nullable Chance of(String statistic) {
        ChanceComparison compared = analysed.chance().get(statistic);
        if (compared == null || compared.comparison().mean().isEmpty()) {
            return null;
        }
        Comparison of = compared.comparison();
        boolean pooled = parameters().model() != NullModel.CURVEBALL;
        return new Chance(parameters().model().key(), parameters().draws(),
                selection.analysis().counting(selection.teacher(), statistic),
                pooled ? selection.analysis().poolSize(selection.teacher(), statistic) : null, orNull(of.mean()),
                orNull(of.sd()), orNull(of.z()), orNull(of.p()), orNull(of.midP()), orNull(of.quantile()),
                orNull(compared.q()), histogram(statistic));
    }

    private @Nullable Histogram histogram(String statistic) {
        if (stored.get(statistic + CoherenceWriter.HISTOGRAM) instanceof List<?> counts) {
            return new Histogram(0, 1,
                    counts.stream().map((count) -> (count instanceof Number number) ? number.intValue() : 0).toList());
        }
        return selection.analysis()
            .draws(selection.teacher(), statistic)
            .map((table) -> new Histogram(0, 1, Arrays.stream(table.histogram(BINS, 0, 1)).boxed().toList()))
            .orElse(null);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return CoherenceWriter.orNull(value);
    }

}
