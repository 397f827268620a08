package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.motivation.questionnaire.Instrument.Measures;
import org.throughline.motivation.questionnaire.Instrument.Subscale;
import org.throughline.report.ResponseScoring.Scores;
import org.throughline.stats.CurvatureTest;
import org.throughline.stats.Descriptives;
import org.throughline.stats.Tertiles;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Whether an outcome is best at a middle score of a questionnaire: by thirds of two
 * subscales, and by a test of their squares.
 */
public final class CurvatureReports {

    private static final List<String> THIRDS = List.of("low", "medium", "high");

    private final Database database;

    private final QueryCatalogue queries;

    private final ResponseScoring scoring;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the answers are
     * @param queries how to ask for them
     * @param minimumGroup figures of fewer teachers are withheld
     */
    public CurvatureReports(Database database, QueryCatalogue queries, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.scoring = new ResponseScoring(database, queries);
        this.minimumGroup = minimumGroup;
    }

    /**
     * Whether an outcome is best at a middle score.
     *
     * @param instrument id of the instrument
     * @param outcome property of Teacher
     * @param subscales the two subscales; of each teacher the last wave counts
     * @param n teachers with both scores and the outcome
     * @param excluded teachers with both scores and without the outcome
     * @param thirds what divides each subscale into thirds
     * @param cells the outcome by thirds of both
     * @param test the test for curvature, null where it is undefined
     */
    public record Curvature(String instrument, String outcome, List<String> subscales, @Nullable Long n,
            @Nullable Long excluded, List<ThirdsReport> thirds, List<CurvatureCell> cells,
            @Nullable CurvatureFigures test) {
    }

    /**
     * What divides a subscale into thirds.
     *
     * @param subscale its key
     * @param lower greatest score of the low third
     * @param upper greatest score of the middle third
     */
    public record ThirdsReport(String subscale, @Nullable Double lower, @Nullable Double upper) {
    }

    /**
     * The teachers in a third of each subscale.
     *
     * @param first low, medium or high on the first subscale
     * @param second the same on the second
     * @param n how many, null if too few to be published
     * @param mean mean outcome, null if withheld or there is nobody
     * @param sd standard deviation
     */
    public record CurvatureCell(String first, String second, @Nullable Integer n, @Nullable Double mean,
            @Nullable Double sd) {
    }

    /**
     * A test for curvature: the squares of both scores against the straight model.
     *
     * @param linearR2 R2 of the straight model
     * @param curvedR2 R2 with the squares
     * @param f F of the squares
     * @param df1 degrees of freedom of the numerator
     * @param df2 degrees of freedom of the denominator
     * @param p probability of such an F or a greater one without curvature
     * @param terms one for each subscale
     */
    public record CurvatureFigures(double linearR2, double curvedR2, double f, int df1, int df2, double p,
            List<CurvatureTerm> terms) {
    }

    /**
     * A subscale in the curved model.
     *
     * @param subscale its key
     * @param slope slope at the mean
     * @param curvature coefficient of the square; negative if the middle is best
     * @param error its standard error
     * @param p its two-sided p
     * @param turningPoint score at which the curve turns
     */
    public record CurvatureTerm(String subscale, double slope, double curvature, double error, double p,
            double turningPoint) {
    }

    /**
     * Whether an outcome depends on two subscales in a curve.
     * @param id of the instrument
     * @param outcome property of Teacher that is a number
     * @param first key of a subscale, null for the one that measures intrinsic motivation
     * @param second key of another, null for the one that measures extrinsic motivation
     * @throws NotFoundException if there is no such instrument
     * @throws InvalidRequestException if there is no such outcome or subscale
     */
    public Curvature curvature(String id, String outcome, @Nullable String first, @Nullable String second) {
        Instrument instrument = scoring.find(id);
        List<Subscale> subscales = List.of(subscale(instrument, "first", first, Measures.INTRINSIC),
                subscale(instrument, "second", second, Measures.EXTRINSIC));
        if (subscales.getFirst().equals(subscales.getLast())) {
            throw new InvalidRequestException("second", "first and second must be two subscales.");
        }
        List<String> numbers = database.list(queries.get("questionnaires/list-numeric-properties"), Map.of())
            .stream()
            .map((row) -> row.string("name"))
            .toList();
        if (!numbers.contains(outcome)) {
            throw new InvalidRequestException("outcome",
                    numbers.isEmpty() ? "No teacher has a property that is a number: import data or start a run first."
                            : "outcome must be a property of teachers that is a number: one of "
                                    + String.join(", ", numbers) + ".");
        }
        Map<String, Double> outcomes = new TreeMap<>();
        database.forEach(queries.get("questionnaires/list-outcomes"), Map.of("outcome", outcome),
                (row) -> outcomes.put(row.string("teacher"), row.doubleValue("value")));
        return curvature(instrument, subscales, outcome, outcomes);
    }

    private static Subscale subscale(Instrument instrument, String parameter, @Nullable String key, Measures measures) {
        List<String> keys = instrument.subscales().stream().map(Subscale::key).toList();
        if (key != null) {
            return instrument.subscale(key)
                .orElseThrow(() -> new InvalidRequestException(parameter,
                        parameter + " must be one of " + String.join(", ", keys) + "."));
        }
        return instrument.subscales()
            .stream()
            .filter((subscale) -> subscale.measures() == measures)
            .findFirst()
            .orElseThrow(() -> new InvalidRequestException(parameter,
                    "No subscale of this instrument says that it measures " + measures.key() + " motivation: say "
                            + parameter + ", one of " + String.join(", ", keys) + "."));
    }

    private Curvature curvature(Instrument instrument, List<Subscale> subscales, String outcome,
            Map<String, Double> outcomes) {
        Map<String, double[]> last = new TreeMap<>();
        scoring.forEachScore(instrument, (scores) -> {
            double[] both = both(scores, subscales);
            if (both != null) {
                // waves come in order: the later one stays
                last.put(scores.teacher(), both);
            }
        });
        List<double[]> predictors = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        last.forEach((teacher, both) -> {
            Double value = outcomes.get(teacher);
            if (value != null && Double.isFinite(value)) {
                predictors.add(both);
                values.add(value);
            }
        });
        List<String> keys = subscales.stream().map(Subscale::key).toList();
        int excluded = last.size() - values.size();
        if (values.size() < minimumGroup) {
            return new Curvature(instrument.id(), outcome, keys, null, null, List.of(), List.of(), null);
        }
        double[] y = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[][] x = predictors.toArray(double[][]::new);
        List<Tertiles> thirds = List.of(Tertiles.of(column(x, 0)), Tertiles.of(column(x, 1)));
        List<ThirdsReport> shown = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            shown.add(new ThirdsReport(keys.get(at), thirds.get(at).lower(), thirds.get(at).upper()));
        }
        Optional<CurvatureFigures> test = CurvatureTest.of(y, x).map((found) -> figures(found, keys));
        return new Curvature(instrument.id(), outcome, keys, (long) y.length,
                Disclosure.published(excluded, minimumGroup), shown, cells(thirds, x, y), test.orElse(null));
    }

    private static double @Nullable [] both(Scores scores, List<Subscale> subscales) {
        Double first = scores.scores().get(subscales.getFirst().key());
        Double second = scores.scores().get(subscales.getLast().key());
        return (first == null || second == null) ? null : new double[] { first, second };
    }

    private static double[] column(double[][] rows, int at) {
        return Arrays.stream(rows).mapToDouble((row) -> row[at]).toArray();
    }

    private List<CurvatureCell> cells(List<Tertiles> thirds, double[][] x, double[] y) {
        Map<Integer, List<Double>> members = new LinkedHashMap<>();
        int[][] counts = new int[THIRDS.size()][THIRDS.size()];
        for (int at = 0; at < y.length; at++) {
            int first = thirds.getFirst().third(x[at][0]);
            int second = thirds.getLast().third(x[at][1]);
            counts[first][second]++;
            members.computeIfAbsent(first * THIRDS.size() + second, (missing) -> new ArrayList<>()).add(y[at]);
        }
        int[][] published = SuppressedTable.of(counts, minimumGroup, Set.of());
        List<CurvatureCell> cells = new ArrayList<>();
        for (int first = 0; first < THIRDS.size(); first++) {
            for (int second = 0; second < THIRDS.size(); second++) {
                boolean hidden = published[first][second] == SuppressedTable.SUPPRESSED;
                Descriptives of = Descriptives.of(members.getOrDefault(first * THIRDS.size() + second, List.of())
                    .stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray());
                cells.add(new CurvatureCell(THIRDS.get(first), THIRDS.get(second), hidden ? null : of.n(),
                        hidden ? null : of.mean(), hidden ? null : of.sd()));
            }
        }
        return cells;
    }

    private static CurvatureFigures figures(CurvatureTest test, List<String> keys) {
        List<CurvatureTerm> terms = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            CurvatureTest.Term term = test.terms().get(at);
            terms.add(new CurvatureTerm(keys.get(at), term.slope(), term.curvature(), term.error(), term.p(),
                    term.turningPoint()));
        }
        return new CurvatureFigures(test.linearR2(), test.curvedR2(), test.f(), test.df1(), test.df2(), test.p(),
                terms);
    }

    /** The outcome by thirds as a table. */
    public Table table(Curvature curvature) {
        List<String> columns = new ArrayList<>(curvature.subscales());
        columns.addAll(List.of("n", "mean", "sd"));
        return new Table(curvature.outcome() + " by thirds of " + curvature.instrument(), columns,
                curvature.cells()
                    .stream()
                    .map((cell) -> Arrays.<@Nullable Object>asList(cell.first(), cell.second(), cell.n(), cell.mean(),
                            cell.sd()))
                    .iterator());
    }

}
