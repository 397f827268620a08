package org.throughline.coherence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.coherence.measure.BridgingStatistic;
import org.throughline.coherence.measure.LargestThreadStatistic;
import org.throughline.coherence.nullmodel.Comparison;
import org.throughline.coherence.nullmodel.FixedRow;
import org.throughline.coherence.nullmodel.FixedRowMoments;
import org.throughline.coherence.nullmodel.NullComparison;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.NullResults;
import org.throughline.coherence.nullmodel.NullTable;
import org.throughline.coherence.nullmodel.Pool;
import org.throughline.coherence.nullmodel.Pools;
import org.throughline.coherence.nullmodel.SelectionStatistic;
import org.throughline.coherence.nullmodel.Statistic;
import org.throughline.coherence.similarity.Facet;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.graph.Selections;

/**
 * A whole analysis of coherence on a projection: the measures, their comparison with
 * chance, and the types. The result depends on the projection and the parameters alone,
 * to the bit, and not on the number of threads.
 */
public final class SelectionAnalysis {

    /** What is compared with chance, by the names of their properties. */
    public static final List<String> STATISTICS = List.of("thematicCoherence", "disciplinaryCoherence", "bridging",
            "thematicLargestThread", "disciplinaryLargestThread");

    private final AnalysisParameters parameters;

    private final CoherenceEngine engine;

    private final Selections selections;

    private final Pools pools;

    private final List<Statistic> statistics;

    /**
     * An analysis of one projection.
     * @param projection the data
     * @param parameters of the analysis
     * @throws IllegalArgumentException if the weights of a course are too large or too
     * small to compute with
     */
    public SelectionAnalysis(Projection projection, AnalysisParameters parameters) {
        this.parameters = parameters;
        this.engine = new CoherenceEngine(projection, parameters.measures());
        this.selections = parameters.measures().variant().selections(projection);
        this.pools = Pools.of(projection, selections, parameters.measures().interval(), parameters.pool());
        this.statistics = List.of(meanLinkage(Facet.THEMATIC), meanLinkage(Facet.DISCIPLINARY),
                Statistic.of("bridging",
                        () -> new BridgingStatistic(engine.matrix(Facet.THEMATIC), engine.matrix(Facet.DISCIPLINARY),
                                engine.similarity(Facet.THEMATIC), engine.similarity(Facet.DISCIPLINARY))),
                largestThread(Facet.THEMATIC), largestThread(Facet.DISCIPLINARY));
    }

    private Statistic meanLinkage(Facet facet) {
        return Statistic.meanLinkage(facet.key() + "Coherence", engine.matrix(facet), engine.similarity(facet));
    }

    private Statistic largestThread(Facet facet) {
        return Statistic.of(facet.key() + "LargestThread", () -> new LargestThreadStatistic(engine.matrix(facet)));
    }

    /** How an analysis tells how far it is. */
    public interface Phases {

        /** Follows nothing and never stops. */
        Phases NONE = (phase) -> Progress.NONE;

        /**
         * The progress of the next phase.
         * @param phase measure or chance
         * @return follows and stops it
         */
        Progress start(String phase);

    }

    /**
     * The measures.
     * @return an engine on the same projection
     */
    public CoherenceEngine engine() {
        return engine;
    }

    /**
     * The parameters.
     * @return those of the analysis
     */
    public AnalysisParameters parameters() {
        return parameters;
    }

    /**
     * The courses that a teacher could have taken.
     * @param teacher their index
     * @return the pool
     */
    public Pool pool(int teacher) {
        return pools.of(teacher);
    }

    /**
     * All teachers, on all processors.
     * @param phases follow and stop it
     * @return a row for each teacher of the projection
     * @throws java.util.concurrent.CancellationException if the progress says so or the
     * thread is interrupted
     */
    public AnalysisTable all(Phases phases) {
        return all(phases, ParallelLoop.processors());
    }

    /**
     * All teachers.
     * @param phases follow and stop it
     * @param threads how many to use, at least 1
     * @return a row for each teacher of the projection
     * @throws java.util.concurrent.CancellationException if the progress says so or the
     * thread is interrupted
     */
    public AnalysisTable all(Phases phases, int threads) {
        CoherenceTable measures = engine.all(phases.start("measure"), threads);
        NullResults chance = NullComparison.of(parameters.chance(), statistics, selections,
                parameters.measures().interval(), engine.projection().courses().size(), pools, threads,
                phases.start("chance"));
        return new AnalysisTable(measures, chance, parameters.types());
    }

    /**
     * One teacher, compared with chance on the spot. What needs all teachers is
     * undefined: q, and all comparisons under {@link NullModel#CURVEBALL}.
     * @param teacher their index
     * @return the row, equal to that of {@link #all} in everything else
     */
    public AnalysedTeacher of(int teacher) {
        TeacherCoherence coherence = engine.of(teacher);
        Map<String, ChanceComparison> chance = new LinkedHashMap<>();
        for (Statistic statistic : statistics) {
            chance.put(statistic.key(), new ChanceComparison(compare(statistic, teacher), OptionalDouble.empty()));
        }
        return AnalysisTable.classified(coherence, chance, Map.of(), parameters.types());
    }

    /**
     * One teacher with comparisons that are known.
     * @param teacher their index
     * @param chance the comparisons of {@link #STATISTICS}
     * @return the row
     */
    public AnalysedTeacher of(int teacher, Map<String, ChanceComparison> chance) {
        return AnalysisTable.classified(engine.of(teacher), chance, Map.of(), parameters.types());
    }

    /**
     * How many courses of a teacher count for a statistic.
     * @param teacher their index
     * @param statistic one of {@link #STATISTICS}
     * @return the count
     */
    public int counting(int teacher, String statistic) {
        return counting(statistic(statistic), teacher).length;
    }

    /**
     * How many courses of a teacher's pool count for a statistic.
     * @param teacher their index
     * @param statistic one of {@link #STATISTICS}
     * @return the count
     */
    public int poolSize(int teacher, String statistic) {
        return pool(teacher).courses(statistic(statistic).open()::counts).length;
    }

    private Statistic statistic(String key) {
        return statistics.get(STATISTICS.indexOf(key));
    }

    /**
     * What chance would give instead of the selection of a teacher.
     * @param teacher their index
     * @param statistic one of {@link #STATISTICS}
     * @return the draws; empty if there are none for one teacher alone
     */
    public Optional<NullTable> draws(int teacher, String statistic) {
        return draws(statistic(statistic), teacher);
    }

    private Optional<NullTable> draws(Statistic statistic, int teacher) {
        if (parameters.chance().model() == NullModel.CURVEBALL) {
            return Optional.empty();
        }
        int size = counting(statistic, teacher).length;
        NullTable table = new FixedRow(parameters.chance(), selections, parameters.measures().interval(),
                engine.projection().courses().size())
            .table(statistic, pool(teacher), size);
        return (table.size() == 0) ? Optional.empty() : Optional.of(table);
    }

    private int[] counting(Statistic statistic, int teacher) {
        SelectionStatistic opened = statistic.open();
        List<Integer> counting = new ArrayList<>();
        for (int course : engine.selection(teacher)) {
            if (opened.counts(course)) {
                counting.add(course);
            }
        }
        return counting.stream().mapToInt(Integer::intValue).toArray();
    }

    private Comparison compare(Statistic statistic, int teacher) {
        int[] courses = counting(statistic, teacher);
        double observed = statistic.open().of(courses, courses.length);
        Optional<NullTable> table = draws(statistic, teacher);
        if (Double.isNaN(observed) || table.isEmpty()) {
            return Comparison.UNDEFINED;
        }
        Comparison drawn = table.get().compare(observed);
        Optional<Facet> facet = linkageFacet(statistic);
        if (facet.isEmpty() || parameters.chance().model() != NullModel.FIXED_ROW) {
            return drawn;
        }
        FixedRowMoments moments = FixedRowMoments.of(pool(teacher), engine.matrix(facet.get()),
                engine.similarity(facet.get()));
        return inClosedForm(drawn, observed, moments.mean(courses.length), moments.variance(courses.length));
    }

    private static Comparison inClosedForm(Comparison drawn, double observed, OptionalDouble mean,
            OptionalDouble variance) {
        if (mean.isEmpty() || variance.isEmpty()) {
            return drawn;
        }
        double sd = Math.sqrt(variance.getAsDouble());
        OptionalDouble z = (sd > Comparison.TOLERANCE) ? OptionalDouble.of((observed - mean.getAsDouble()) / sd)
                : OptionalDouble.empty();
        return new Comparison(mean, OptionalDouble.of(sd), z, drawn.p(), drawn.midP(), drawn.quantile());
    }

    private static Optional<Facet> linkageFacet(Statistic statistic) {
        for (Facet facet : Facet.values()) {
            if (statistic.key().equals(facet.key() + "Coherence")) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }

}
