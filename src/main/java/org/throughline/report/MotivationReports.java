package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.MotivationProfile;
import org.throughline.motivation.fit.FitInputs;
import org.throughline.motivation.fit.FitRule;
import org.throughline.motivation.fit.FitRules;
import org.throughline.motivation.fit.FitVerdict;
import org.throughline.motivation.fit.Precedence;
import org.throughline.motivation.fit.Relation;
import org.throughline.report.CoherenceReports.Summary;
import org.throughline.report.EngagementReports.ScoreReport;
import org.throughline.report.EngagementReports.Values;
import org.throughline.report.SelectionReports.Cypher;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** Why the teachers took their courses, all together. */
public final class MotivationReports {

    /** The profiles, and the teachers without one. */
    static final List<String> PROFILES = profiles();

    /** The shares of labels, properties of Teacher. */
    static final List<String> SHARES = List.of("intrinsicShare", "extrinsicShare", "mixedShare", "undeterminedShare");

    private static final String WITHOUT = "undefined";

    private static final String CARRIER = "motivationRun";

    /** By what they come from, the property of Teacher that has the profile. */
    private static final Map<String, String> SOURCES = Map.of("fit", "motivationProfile", "survey", "surveyProfile");

    private static final String REACHED = "reached";

    private static final List<String> CREDIT = List.of(REACHED, "below");

    private static final double FARTHEST_DIFFICULTY = 3;

    private static final int DIFFICULTY_BINS = 24;

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final CoherenceReports coherence;

    private final TeacherMeasures measures;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param runs knows the run behind them
     * @param coherence knows the attributes of teachers
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public MotivationReports(Database database, QueryCatalogue queries, RunService runs, CoherenceReports coherence,
            int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.runs = runs;
        this.coherence = coherence;
        this.minimumGroup = minimumGroup;
        this.measures = new TeacherMeasures(database, queries, coherence, CARRIER, SHARES, minimumGroup);
    }

    private static List<String> profiles() {
        return Stream.concat(Arrays.stream(MotivationProfile.values()).map(MotivationProfile::key), Stream.of(WITHOUT))
            .toList();
    }

    /**
     * The cohort.
     *
     * @param run the run behind it
     * @param minimumGroup counts behind which are fewer teachers are suppressed
     * @param teachers teachers with results
     * @param labels their enrolments by label
     * @param missing enrolments by what is not known of them: mandatory, discipline,
     * role, difficulty
     * @param courses how difficult the courses are
     * @param credits hours towards a credit
     * @param fit profiles by the rules
     * @param survey profiles by the questionnaire
     * @param agreement of both
     * @param shares shares of labels over the teachers
     * @param cypher for each kind of number the query that returns it from the graph
     */
    public record Motivation(RunReport run, int minimumGroup, int teachers, LabelGroup labels, List<KeyCount> missing,
            Courses courses, Credits credits, Profiles fit, Profiles survey, Agreement agreement,
            List<ScoreReport> shares, Map<String, Cypher> cypher) {
    }

    /**
     * How many there are of a kind.
     *
     * @param key of the kind
     * @param count how many, null where suppressed
     */
    public record KeyCount(String key, @Nullable Long count) {
    }

    /**
     * How difficult the courses are.
     *
     * @param levels courses by level: easy, medium, hard, undefined
     * @param hints courses by what the catalogue alone says: intrinsic, extrinsic,
     * undefined
     * @param difficulty the index over the courses, in standard deviations
     */
    public record Courses(List<KeyCount> levels, List<KeyCount> hints, Values difficulty) {
    }

    /**
     * Hours towards a credit.
     *
     * @param hours of a credit
     * @param years by academic year of the completions
     */
    public record Credits(double hours, List<CreditYear> years) {
    }

    /**
     * Hours of one academic year.
     *
     * @param year the calendar year it starts in
     * @param teachers teachers with completed hours, null where suppressed
     * @param reached those who reached a credit, null where suppressed
     * @param meanHours mean of their hours, null where suppressed
     */
    public record CreditYear(String year, @Nullable Integer teachers, @Nullable Integer reached,
            @Nullable Double meanHours) {
    }

    /**
     * A division of the teachers.
     *
     * @param source id of the instrument, null for the rules
     * @param teachers in it
     * @param silhouette how well they are apart, null for a single cluster
     * @param clusters by number
     */
    public record Profiles(@Nullable String source, int teachers, @Nullable Double silhouette, List<Cluster> clusters) {
    }

    /**
     * A cluster.
     *
     * @param number from 1
     * @param profile intrinsic, extrinsic, both or neither
     * @param size teachers, null where suppressed
     * @param intrinsic mean share of courses or score, null where suppressed
     * @param extrinsic mean share of courses or score, null where suppressed
     */
    public record Cluster(int number, String profile, @Nullable Integer size, @Nullable Double intrinsic,
            @Nullable Double extrinsic) {
    }

    /**
     * How far the two divisions agree.
     *
     * @param teachers who are in both
     * @param observed share with the same profile, null for nobody
     * @param kappa Cohen's, of the profiles; null where undefined
     * @param ari adjusted Rand index of the clusters; null where undefined
     * @param profiles names of rows and columns
     * @param table teachers by profile of the rules (rows) and of the survey (columns),
     * null where suppressed
     */
    public record Agreement(int teachers, @Nullable Double observed, @Nullable Double kappa, @Nullable Double ari,
            List<String> profiles, List<List<@Nullable Integer>> table) {
    }

    /**
     * Enrolments by label and by an attribute of their teachers.
     *
     * @param run the run behind it
     * @param by the attribute, null for all teachers together
     * @param minimumGroup counts behind which are fewer teachers are suppressed
     * @param labels the labels
     * @param overall all teachers; null where it would give suppressed counts away
     * @param groups by value of the attribute, unknown ones last; empty without attribute
     */
    public record Labels(String run, @Nullable String by, int minimumGroup, List<String> labels,
            @Nullable LabelGroup overall, List<LabelGroup> groups) {
    }

    /**
     * The enrolments of teachers with the same value of an attribute.
     *
     * @param value the value, null if unknown
     * @param teachers teachers, null if suppressed
     * @param n their enrolments, null if suppressed
     * @param counts enrolments by label, null where suppressed
     * @param suppressed whether the group is too small to be published
     */
    public record LabelGroup(@Nullable String value, @Nullable Integer teachers, @Nullable Integer n,
            Map<String, @Nullable Integer> counts, boolean suppressed) {
    }

    /**
     * Teachers by profile and by an attribute.
     *
     * @param run the run behind it
     * @param of fit or survey
     * @param by the attribute, null for all teachers together
     * @param minimumGroup counts of fewer teachers are suppressed
     * @param profiles the profiles, and undefined for those without one
     * @param overall all teachers; null where it would give suppressed counts away
     * @param groups by value of the attribute, unknown ones last; empty without attribute
     */
    public record ProfileCounts(String run, String of, @Nullable String by, int minimumGroup, List<String> profiles,
            @Nullable KindGroup overall, List<KindGroup> groups) {
    }

    /**
     * The rules of the learner-course fit.
     *
     * @param run the run behind the counts
     * @param precedence what counts if rules of both kinds fire
     * @param unstatedYears what courses were in years without stipulations
     * @param rules the rules
     * @param table what they say of all that can be known of an enrolment
     */
    public record Rules(String run, String precedence, String unstatedYears, List<RuleCount> rules,
            List<RuleRow> table) {
    }

    /**
     * A rule.
     *
     * @param rule E1, E2, I1 or I2
     * @param extrinsic whether it speaks for a motive outside of the course
     * @param fired enrolments in which it fired, null where suppressed
     * @param open enrolments in which it could not be decided, null where suppressed
     */
    public record RuleCount(String rule, boolean extrinsic, @Nullable Long fired, @Nullable Long open) {
    }

    /**
     * What the rules say of one set of inputs. Null is what is not known.
     *
     * @param mandatory whether the course was mandatory for the teacher that year
     * @param discipline clear, weak or none
     * @param role whether it is meant for the role of the teacher
     * @param difficulty easy, medium or hard
     * @param label the label
     * @param fired the rules that fired
     * @param open the rules that cannot be decided
     */
    public record RuleRow(@Nullable Boolean mandatory, @Nullable String discipline, @Nullable Boolean role,
            @Nullable String difficulty, String label, List<String> fired, List<String> open) {
    }

    /** Why all teachers took their courses. */
    public Motivation cohort() {
        RunReport run = run();
        MotivationFindings found = MotivationFindings.read(runs.summary(run.id()));
        List<ScoreReport> shares = SHARES.stream()
            .map((share) -> new ScoreReport(share, measures.distribution(run.id(), share, 0, 1)))
            .toList();
        return new Motivation(run, minimumGroup, found.carriers(), counted(run.id(), null).together(),
                found.missing().stream().map((count) -> new KeyCount(count.key(), count.count())).toList(), courses(),
                new Credits(found.credits().hours(), creditYears(run.id())), published(found.fit()),
                published(found.survey()), published(found.agreement()), shares, cypher());
    }

    private Courses courses() {
        Map<String, Long> levels = zeros(Arrays.stream(DifficultyLevel.values()).map(DifficultyLevel::key).toList());
        Map<String, Long> hints = zeros(List.of(MotivationLabel.INTRINSIC.key(), MotivationLabel.EXTRINSIC.key()));
        List<Double> known = new ArrayList<>();
        database.forEach(queries.get("report/list-difficulty"), Map.of(), (row) -> {
            levels.merge(Objects.requireNonNullElse(row.optionalString("level"), WITHOUT), 1L, Long::sum);
            hints.merge(Objects.requireNonNullElse(row.optionalString("hint"), WITHOUT), 1L, Long::sum);
            Double difficulty = row.optionalDouble("difficulty");
            if (difficulty != null) {
                known.add(difficulty);
            }
        });
        long all = levels.values().stream().mapToLong(Long::longValue).sum();
        return new Courses(counts(levels), counts(hints),
                EngagementFigures.values(known.stream().mapToDouble(Double::doubleValue).toArray(),
                        (int) all - known.size(), -FARTHEST_DIFFICULTY, FARTHEST_DIFFICULTY, DIFFICULTY_BINS));
    }

    private static Map<String, Long> zeros(List<String> keys) {
        Map<String, Long> zeros = new LinkedHashMap<>();
        keys.forEach((key) -> zeros.put(key, 0L));
        zeros.put(WITHOUT, 0L);
        return zeros;
    }

    private static List<KeyCount> counts(Map<String, Long> counts) {
        return counts.entrySet().stream().map((entry) -> new KeyCount(entry.getKey(), entry.getValue())).toList();
    }

    private List<CreditYear> creditYears(String run) {
        KindCounts counts = new KindCounts(CREDIT);
        Map<String, Double> hours = new HashMap<>();
        database.forEach(queries.get("report/count-credits"), Map.of("run", run), (row) -> {
            String year = String.valueOf(row.longValue("year"));
            long reached = row.longValue(REACHED);
            counts.add(year, REACHED, reached);
            counts.add(year, "below", row.longValue("teachers") - reached);
            hours.put(year, row.doubleValue("hours"));
        });
        return counts.published("year", minimumGroup)
            .groups()
            .stream()
            .map((group) -> new CreditYear(String.valueOf(group.value()), group.n(), group.counts().get(REACHED),
                    group.suppressed() ? null : hours.get(group.value())))
            .toList();
    }

    private Profiles published(MotivationFindings.Profiles profiles) {
        int[] sizes = profiles.clusters().stream().mapToInt(MotivationFindings.Cluster::size).toArray();
        int[] shown = SuppressedTable.of(new int[][] { sizes }, minimumGroup, Set.of())[0];
        List<Cluster> clusters = new ArrayList<>();
        for (int at = 0; at < shown.length; at++) {
            MotivationFindings.Cluster cluster = profiles.clusters().get(at);
            // the mean of a few is nearly theirs
            clusters.add((shown[at] == SuppressedTable.SUPPRESSED)
                    ? new Cluster(at + 1, cluster.profile(), null, null, null)
                    : new Cluster(at + 1, cluster.profile(), cluster.size(), cluster.intrinsic(), cluster.extrinsic()));
        }
        return new Profiles(profiles.source(), profiles.teachers(), profiles.silhouette(), clusters);
    }

    private Agreement published(MotivationFindings.Agreement agreement) {
        int[][] counts = agreement.table()
            .stream()
            .map((row) -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
        List<List<@Nullable Integer>> table = new ArrayList<>();
        for (int[] row : SuppressedTable.of(counts, minimumGroup, Set.of())) {
            List<@Nullable Integer> cells = new ArrayList<>();
            Arrays.stream(row)
                .forEach((count) -> cells.add((count == SuppressedTable.SUPPRESSED) ? null : Integer.valueOf(count)));
            table.add(cells);
        }
        return new Agreement(agreement.teachers(), agreement.observed(), agreement.kappa(), agreement.ari(),
                agreement.profiles(), table);
    }

    private Map<String, Cypher> cypher() {
        Map<String, Cypher> cypher = new LinkedHashMap<>();
        cypher.put("labels", library("motivation-labels-by-attribute", Map.of("attribute", "careerStage")));
        cypher.put("byType", library("motivation-by-type", Map.of("minCourses", 1)));
        cypher.put("missing", library("enrolments-of-unknown-motivation", Map.of("limit", 50)));
        cypher.put("agreement", library("survey-against-fit", Map.of()));
        cypher.put("courses", new Cypher(queries.get("measures/course-difficulty").body(), new LinkedHashMap<>()));
        cypher.put("credits", library("credits-by-year", Map.of()));
        cypher.put("rules", library("rules-that-fired", Map.of()));
        return cypher;
    }

    private Cypher library(String name, Map<String, ?> parameters) {
        return new Cypher(queries.get("library/" + name).body(), new LinkedHashMap<>(parameters));
    }

    /** The shares of labels over the teachers, as a table. */
    public Table table(Motivation motivation) {
        return ValueTable.of("Motivation of the teachers, run " + motivation.run().id(), "share", motivation.shares());
    }

    /**
     * Counts enrolments by label.
     * @param by a property of Teacher, the type of selection included; null for all
     * teachers together
     */
    public Labels labels(@Nullable String by) {
        String run = run().id();
        if (by != null) {
            coherence.requireGrouping(by);
        }
        LabelCounts counts = counted(run, by);
        if (by == null) {
            return new Labels(run, null, minimumGroup, LabelCounts.LABELS, counts.together(), List.of());
        }
        Disclosure disclosure = counts.disclosure();
        return new Labels(run, by, minimumGroup, LabelCounts.LABELS, disclosure.totalShown() ? counts.together() : null,
                counts.groups(disclosure));
    }

    private LabelCounts counted(String run, @Nullable String by) {
        LabelCounts counts = new LabelCounts(minimumGroup);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("attribute", by);
        database.forEach(queries.get("report/count-motivation-labels"), parameters,
                (row) -> counts.addEnrolments(row.get("value"), row.string("label"), row.longValue("enrolments"),
                        row.longValue("teachers")));
        forEachProfile(run, "fit", by, (row) -> counts.addTeachers(row.get("value"), row.longValue("teachers")));
        return counts;
    }

    private void forEachProfile(String run, String of, @Nullable String by, Consumer<Row> action) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("profile", SOURCES.get(of));
        parameters.put("attribute", by);
        database.forEach(queries.get("report/count-motivation-profiles"), parameters, action);
    }

    /** The labels as a table. */
    public Table table(Labels labels) {
        List<String> columns = new ArrayList<>(
                List.of((labels.by() == null) ? "teachers of" : labels.by(), "teachers", "enrolments"));
        columns.addAll(labels.labels());
        List<LabelGroup> groups = new ArrayList<>(labels.groups());
        if (labels.overall() != null) {
            groups.add(labels.overall());
        }
        return new Table("Enrolments by label of motivation, run " + labels.run(), columns,
                groups.stream().map((group) -> {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(group.value());
                    row.add(group.teachers());
                    row.add(group.n());
                    row.addAll(group.counts().values());
                    return row;
                }).iterator());
    }

    /**
     * Counts teachers by profile.
     * @param of fit for the profiles by the rules, survey for those by the questionnaire
     * @param by a property of Teacher, the type of selection included; null for all
     * teachers together
     */
    public ProfileCounts profiles(String of, @Nullable String by) {
        if (!SOURCES.containsKey(of)) {
            throw new InvalidRequestException("of", "of must be fit or survey, not '" + of + "'.");
        }
        String run = run().id();
        if (by != null) {
            coherence.requireGrouping(by);
        }
        KindCounts counts = new KindCounts(PROFILES);
        forEachProfile(run, of, by, (row) -> counts.add(row.get("value"),
                Objects.requireNonNullElse(row.optionalString("profile"), WITHOUT), row.longValue("teachers")));
        KindCounts.Published published = counts.published(by, minimumGroup);
        return new ProfileCounts(run, of, by, minimumGroup, PROFILES, published.overall(), published.groups());
    }

    /** The profiles as a table. */
    public Table table(ProfileCounts profiles) {
        return new KindCounts.Published(profiles.overall(), profiles.groups()).table(
                "Profiles of motivation (" + profiles.of() + "), run " + profiles.run(), profiles.by(),
                profiles.profiles());
    }

    /**
     * Sums a share of labels up by an attribute.
     * @param by a property of Teacher
     * @param share one of the shares of Teacher
     */
    public Summary shares(String by, String share) {
        return measures.summary(run().id(), by, share);
    }

    /** The shares as a table. */
    public Table table(Summary summary) {
        return MeasureSamples.table(summary);
    }

    /** The rules, how often they fired, and what they say of all that can be known. */
    public Rules rules() {
        RunReport run = run();
        String precedence = String.valueOf(run.parameters().get("precedence"));
        return new Rules(run.id(), precedence, String.valueOf(run.parameters().get("unstatedYears")),
                ruleCounts(run.id()), truthTable(new FitRules(Precedence.parse(precedence))));
    }

    private List<RuleCount> ruleCounts(String run) {
        Map<String, RuleCount> counts = new LinkedHashMap<>();
        List<String> names = keys(List.of(FitRule.values()));
        database.forEach(queries.get("report/count-motivation-rules"), Map.of("run", run, "rules", names),
                (row) -> counts.put(row.string("rule"), new RuleCount(row.string("rule"),
                        FitRule.valueOf(row.string("rule")).isExtrinsic(), behind(row, "fired"), behind(row, "open"))));
        return names.stream().map((name) -> Objects.requireNonNull(counts.get(name))).toList();
    }

    /** A number of enrolments, null if too few teachers are behind it. */
    private @Nullable Long behind(Row row, String column) {
        long teachers = row.longValue(column + "Teachers");
        return (Disclosure.published(teachers, minimumGroup) == null) ? null : Long.valueOf(row.longValue(column));
    }

    private static List<RuleRow> truthTable(FitRules rules) {
        List<RuleRow> table = new ArrayList<>();
        for (Boolean mandatory : orNull(List.of(true, false))) {
            for (Relation discipline : orNull(List.of(Relation.values()))) {
                for (Boolean role : orNull(List.of(true, false))) {
                    for (DifficultyLevel difficulty : orNull(List.of(DifficultyLevel.values()))) {
                        FitVerdict verdict = rules.judge(new FitInputs(mandatory, discipline, role, difficulty));
                        table.add(new RuleRow(mandatory, (discipline == null) ? null : discipline.key(), role,
                                (difficulty == null) ? null : difficulty.key(), verdict.label().key(),
                                keys(verdict.fired()), keys(verdict.open())));
                    }
                }
            }
        }
        return table;
    }

    private static List<String> keys(Collection<FitRule> rules) {
        return rules.stream().map(FitRule::name).toList();
    }

    private static <T> List<@Nullable T> orNull(List<T> values) {
        List<@Nullable T> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }

    /** The truth table as a table. */
    public Table table(Rules rules) {
        return new Table("Labels by what is known, precedence " + rules.precedence(),
                List.of("mandatory", "discipline", "role", "difficulty", "label", "fired", "open"),
                rules.table()
                    .stream()
                    .map((row) -> Arrays.<@Nullable Object>asList(row.mandatory(), row.discipline(), row.role(),
                            row.difficulty(), row.label(), row.fired(), row.open()))
                    .iterator());
    }

    /** Hours of a credit in a run. */
    double creditHours(RunReport run) {
        return MotivationFindings.read(runs.summary(run.id())).credits().hours();
    }

    RunReport run() {
        return runs.carried(AnalysisKind.MOTIVATION)
            .orElseThrow(() -> new NotFoundException("No motivation has been computed yet: start a run (POST"
                    + " /api/v1/runs with kind motivation, or the command analyse motivation)."));
    }

}
