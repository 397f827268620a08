package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.nullmodel.NullParameters.Histograms;
import org.throughline.coherence.similarity.Facet;
import org.throughline.community.ThreadKind;
import org.throughline.stats.Descriptives;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** What is loaded, what is missing, and how coherence is distributed. */
public final class Overviews {

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final TypeReports types;

    public Overviews(Database database, QueryCatalogue queries, RunService runs, TypeReports types) {
        this.types = types;
        this.database = database;
        this.queries = queries;
        this.runs = runs;
    }

    /**
     * The whole picture.
     *
     * @param counts how many of what the graph holds
     * @param coverage what it does not know
     * @param run the run behind the headline of the teachers, null before the first
     * @param coherence mean linkage by facet, null before the first run
     * @param types teachers by type of selection, null before the first run
     * @param threads how many threads of courses there are, null before the first run
     * @param bolt address of the database for other tools
     */
    public record Overview(Map<String, @Nullable Object> counts, Map<String, @Nullable Object> coverage,
            @Nullable RunReport run, @Nullable Coherence coherence, @Nullable TypeCounts types, @Nullable Long threads,
            String bolt) {
    }

    /**
     * Teachers by type of selection.
     *
     * @param counts by type, null where suppressed
     */
    public record TypeCounts(Map<String, @Nullable Integer> counts) {
    }

    /**
     * Mean linkage over the teachers.
     *
     * @param thematic by topics
     * @param disciplinary by disciplines
     */
    public record Coherence(Distribution thematic, Distribution disciplinary) {
    }

    /**
     * How mean linkage is distributed over the teachers.
     *
     * @param n teachers for whom it is defined
     * @param undefined teachers for whom it is not
     * @param mean mean
     * @param sd standard deviation
     * @param min least
     * @param q1 lower quartile
     * @param median median
     * @param q3 upper quartile
     * @param max greatest
     * @param bins a histogram of equal bins over [0, 1]; a bin holds its lower end, the
     * last one both
     * @param chance what chance would give in the same bins, null where the run does not
     * say
     */
    public record Distribution(int n, int undefined, @Nullable Double mean, @Nullable Double sd, @Nullable Double min,
            @Nullable Double q1, @Nullable Double median, @Nullable Double q3, @Nullable Double max, List<Bin> bins,
            @Nullable ChanceDistribution chance) {
    }

    /**
     * A bin of a histogram.
     *
     * @param from lower end
     * @param to upper end
     * @param count teachers in it
     */
    public record Bin(double from, double to, int count) {
    }

    public Overview overview() {
        RunReport run = runs.headline().orElse(null);
        return new Overview(counts(), coverage(), run, (run == null) ? null : coherence(run.id()),
                (run == null) ? null : types(run), threads(), database.connection().uri().toString());
    }

    /**
     * What the graph does not know. Each figure is the total of the list that shows the
     * same.
     */
    public Map<String, @Nullable Object> coverage() {
        return database.single(queries.get("report/count-gaps"), Map.of()).values();
    }

    private Coherence coherence(String run) {
        Map<String, @Nullable Object> summary = runs.summary(run);
        return new Coherence(distribution(run, Facet.THEMATIC, summary),
                distribution(run, Facet.DISCIPLINARY, summary));
    }

    private @Nullable TypeCounts types(RunReport run) {
        KindGroup all = types.types(run.id(), null).overall();
        return (all == null || Objects.equals(all.n(), 0)) ? null : new TypeCounts(all.counts());
    }

    private @Nullable Long threads() {
        long threads = database.single(queries.get("report/count-threads"), Map.of("kind", ThreadKind.CONTENT.key()))
            .longValue("threads");
        return (threads == 0) ? null : Long.valueOf(threads);
    }

    /** How many of what the graph holds. */
    public Map<String, @Nullable Object> counts() {
        return database.single(queries.get("report/count-content"), Map.of()).values();
    }

    private Distribution distribution(String run, Facet facet, Map<String, @Nullable Object> summary) {
        List<Double> defined = new ArrayList<>();
        int[] undefined = { 0 };
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("measure", facet.key() + "Coherence");
        parameters.put("attribute", null);
        database.forEach(queries.get("report/list-measure"), parameters, (row) -> {
            Double value = row.optionalDouble("value");
            if (value == null) {
                undefined[0]++;
            }
            else {
                defined.add(value);
            }
        });
        double[] sample = defined.stream().mapToDouble(Double::doubleValue).toArray();
        Descriptives of = Descriptives.of(sample);
        return new Distribution(of.n(), undefined[0], of.mean(), of.sd(), of.min(), of.q1(), of.median(), of.q3(),
                of.max(), histogram(sample), ChanceDistribution.read(summary, facet));
    }

    static List<Bin> histogram(double... sample) {
        int[] counts = new int[Histograms.BINS];
        for (double value : sample) {
            counts[Histograms.bin(value)]++;
        }
        List<Bin> bins = new ArrayList<>(Histograms.BINS);
        for (int i = 0; i < Histograms.BINS; i++) {
            bins.add(new Bin((double) i / Histograms.BINS, (double) (i + 1) / Histograms.BINS, counts[i]));
        }
        return bins;
    }

}
