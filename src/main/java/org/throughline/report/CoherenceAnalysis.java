package org.throughline.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AnalysisParameters;
import org.throughline.coherence.AnalysisTable;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.SelectionAnalysis;
import org.throughline.coherence.SelectionType;
import org.throughline.coherence.TypeThresholds;
import org.throughline.coherence.Variant;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.report.TypeReports.SensitivityRow;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** The coherence of every teacher's selection. */
final class CoherenceAnalysis implements Analysis {

    private static final List<Double> LEVELS = List.of(0.05, 0.1);

    private static final List<Similarity> SIMILARITIES = List.of(Similarity.PATHSIM, Similarity.IDF_COSINE);

    private static final List<Variant> VARIANTS = List.of(Variant.COMPLETED, Variant.ELECTIVE);

    private final AnalysisParameters parameters;

    private final CoherenceWriter writer;

    CoherenceAnalysis(AnalysisParameters parameters, Database database, QueryCatalogue queries) {
        this.parameters = parameters;
        this.writer = new CoherenceWriter(database, queries);
    }

    @Override
    public String kind() {
        return AnalysisKind.COHERENCE.key();
    }

    @Override
    public Map<String, Object> parameters() {
        return RunParameters.describe(parameters);
    }

    @Override
    public Long seed() {
        return parameters.chance().seed();
    }

    @Override
    public String inputHash(Projection projection) {
        return projection.hash();
    }

    @Override
    public Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases) {
        AnalysisTable results = new SelectionAnalysis(projection, parameters).all(phases::start);
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put(ChanceDistribution.KEY, ChanceDistribution.toSummary(results));
        summary.put(SensitivityTable.KEY, sensitivity(projection, results, phases.start("sensitivity")).toSummary());
        writer.writeResults(run, parameters.measures(), results, phases.start("write"));
        return summary;
    }

    /**
     * The types under other levels of significance, similarities and variants. The
     * parameters of the run come first, whether they are among these or not.
     */
    private SensitivityTable sensitivity(Projection projection, AnalysisTable main, Progress progress) {
        CoherenceParameters measures = parameters.measures();
        List<SensitivityRow> rows = new ArrayList<>();
        rows.add(row(measures, parameters.types().alpha(), main, main, Role.MAIN));
        int done = 0;
        for (Variant variant : VARIANTS) {
            for (Similarity similarity : SIMILARITIES) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                CoherenceParameters other = measures.with(variant).with(similarity);
                AnalysisTable table = other.equals(measures) ? main
                        : new SelectionAnalysis(projection, parameters.with(other)).all(stoppedBy(progress));
                for (double alpha : LEVELS) {
                    if (!other.equals(measures) || alpha != parameters.types().alpha()) {
                        TypeThresholds thresholds = parameters.types().withAlpha(alpha);
                        rows.add(row(other, alpha, table.with(thresholds), main, Role.OTHER));
                    }
                }
                progress.advanced(++done, VARIANTS.size() * SIMILARITIES.size());
            }
        }
        return new SensitivityTable(rows);
    }

    private static SelectionAnalysis.Phases stoppedBy(Progress outer) {
        return (phase) -> new Progress() {

            @Override
            public void advanced(int done, int total) {
                // the whole table is one step of the outer progress
            }

            @Override
            public boolean isCancelled() {
                return outer.isCancelled();
            }

        };
    }

    private static SensitivityRow row(CoherenceParameters measures, double alpha, AnalysisTable table,
            AnalysisTable main, Role role) {
        Map<SelectionType, Integer> counts = new EnumMap<>(SelectionType.class);
        for (SelectionType type : SelectionType.values()) {
            counts.put(type, 0);
        }
        int same = 0;
        for (int teacher = 0; teacher < table.size(); teacher++) {
            SelectionType type = table.type(teacher);
            counts.merge(type, 1, Integer::sum);
            same += (type == main.type(teacher)) ? 1 : 0;
        }
        Map<String, @Nullable Integer> byKey = new LinkedHashMap<>();
        counts.forEach((type, count) -> byKey.put(type.key(), count));
        return new SensitivityRow(alpha, measures.similarity().key(), measures.variant().key(), byKey,
                (table.size() == 0) ? null : Double.valueOf((double) same / table.size()), role == Role.MAIN);
    }

    /** What a row of the sensitivity table is. */
    private enum Role {

        /** The parameters of the run. */
        MAIN,

        /** Others. */
        OTHER

    }

    @Override
    public void publish(String run, Phases phases) {
        if (RunParameters.giveHeadline(parameters())) {
            writer.publishHeadline(run);
        }
    }

}
