package org.throughline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AnalysisParameters;
import org.throughline.coherence.TypeThresholds;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.NullParameters;
import org.throughline.coherence.nullmodel.NullParameters.Histograms;
import org.throughline.coherence.nullmodel.PoolCriterion;
import org.throughline.community.Backbone;
import org.throughline.community.ContentNetworkParameters;
import org.throughline.community.LeidenEnsemble;
import org.throughline.community.LeidenParameters;
import org.throughline.community.ThreadKind;
import org.throughline.community.ThreadParameters;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.Normalisation;
import org.throughline.motivation.MotivationParameters;
import org.throughline.motivation.fit.Precedence;
import org.throughline.motivation.fit.UnstatedYears;
import org.throughline.engagement.ProfileMethod;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.Period;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.coherence.Variant;

/**
 * The parameters of runs as people write them: in a request, on a command line, on the
 * Run node.
 */
public final class RunParameters {

    private static final ParameterDefinition VARIANT = ParameterDefinition.choice("variant", "completed",
            keys(Variant.values(), Variant::key), "Which courses make up a selection.");

    private static final ParameterDefinition SIMILARITY = ParameterDefinition.choice("similarity",
            Similarity.PATHSIM.key(), keys(Similarity.values(), Similarity::key), "How similar two courses are.");

    private static final ParameterDefinition DECAY = ParameterDefinition.number("decay",
            CoherenceParameters.DEFAULT_DECAY, 0, 1, "What a step to a broader category keeps of a weight.");

    private static final ParameterDefinition YEAR_START = ParameterDefinition.integer("yearStart", 8, 1, 12,
            "Month in which the academic year starts.");

    /** Up to here a double holds every whole number. */
    private static final double GREATEST_SEED = 9_007_199_254_740_991.0;

    private static final ParameterDefinition SEED = ParameterDefinition.integer("seed", NullParameters.DEFAULT_SEED, 0,
            GREATEST_SEED, "Seed of the random draws: the same seed gives the same result.");

    private static final TypeThresholds THRESHOLDS = TypeThresholds.defaults();

    private static final List<ParameterDefinition> COHERENCE = List.of(VARIANT,
            ParameterDefinition.text("period", "all", "all, or the year in which an academic year starts, as 2023."),
            SIMILARITY, DECAY, YEAR_START,
            ParameterDefinition.choice("nullModel", NullModel.FIXED_ROW.key(), keys(NullModel.values(), NullModel::key),
                    "What chance is: courses of the pool, by popularity, or all selections shuffled."),
            ParameterDefinition.choices("pool", keys(PoolCriterion.values(), PoolCriterion::key),
                    "What a course must meet to be one that a teacher could have taken; none for any course."),
            ParameterDefinition.integer("draws", NullParameters.DEFAULT_DRAWS, 99, 99_999,
                    "How many random selections each is compared with."),
            SEED,
            ParameterDefinition.number("alpha", THRESHOLDS.alpha(), 0, 1,
                    "Level of significance up to which p counts as more than chance."),
            ParameterDefinition.number("narrowConcentration", THRESHOLDS.narrowConcentration(), 0, 1,
                    "Thematic concentration from which a selection is narrow."),
            ParameterDefinition.number("narrowEffectiveTopics", THRESHOLDS.narrowEffectiveTopics(), 1, 1_000,
                    "Effective topics below which a selection is narrow."),
            ParameterDefinition.number("fragmentedLargestThread", THRESHOLDS.fragmentedLargestThread(), 0, 1,
                    "Largest thread below which, in both facets, a selection can be fragmented."),
            ParameterDefinition.number("bridgingQuantile", THRESHOLDS.bridgingQuantile(), 0, 1,
                    "Quantile of chance above which a selection bridges disciplines."),
            ParameterDefinition.integer("minimumCourses", THRESHOLDS.minimumCourses(), 2, 1_000,
                    "Courses below which nothing is said."));

    private static final LeidenParameters LEIDEN = LeidenParameters.defaults();

    private static final List<ParameterDefinition> THREADS = List.of(
            ParameterDefinition.choice("kind", ThreadKind.CONTENT.key(), keys(ThreadKind.values(), ThreadKind::key),
                    "By what courses belong together: what they are about, or who completed them."),
            SIMILARITY, DECAY,
            ParameterDefinition.integer("neighbours", ContentNetworkParameters.defaults().neighbours(), 1, 1_000,
                    "Most similar courses that each is linked to (content)."),
            ParameterDefinition.number("disciplinaryShare", ContentNetworkParameters.defaults().disciplinaryShare(), 0,
                    1, "Weight of the disciplinary similarity against the thematic one (content)."),
            ParameterDefinition.number("significance", Backbone.DEFAULT_ALPHA, 0.000_001, 0.999_999,
                    "False discovery rate of the links (co-enrolment)."),
            ParameterDefinition.number("resolution", LEIDEN.resolution(), 0.001, 1_000,
                    "Resolution of the modularity: more gives more and smaller threads."),
            ParameterDefinition.integer("seeds", LeidenEnsemble.DEFAULT_SEARCHES, 1, 10_000,
                    "Searches, each with a seed of its own; the best is kept."),
            SEED, YEAR_START);

    private static final EngagementParameters ENGAGED = EngagementParameters.defaults();

    private static final List<ParameterDefinition> ENGAGEMENT = List.of(
            ParameterDefinition.choice("threshold", Integer.toString(ENGAGED.threshold()),
                    EngagementParameters.THRESHOLDS.stream().map(String::valueOf).toList(),
                    "Minutes without an event after which a session has ended."),
            ParameterDefinition.choice("normalisation", ENGAGED.normalisation().key(),
                    keys(Normalisation.values(), Normalisation::key),
                    "How learners of the same course and year are compared: by normal scores of their ranks, or by"
                            + " robust z."),
            ParameterDefinition.text("zone", "",
                    "Time zone in which days begin, such as Asia/Jerusalem; that of the settings if left out."),
            ParameterDefinition.integer("minimumGroup", ENGAGED.minimumGroup(), 2, 1_000,
                    "Learners below which a course and year is compared with others of the same format and level."),
            ParameterDefinition.choice("method", ENGAGED.method().key(),
                    keys(ProfileMethod.values(), ProfileMethod::key), "How profiles are found."),
            ParameterDefinition.integer("mostProfiles", ENGAGED.mostProfiles(), 1, 20,
                    "The most profiles that are tried."),
            ParameterDefinition.integer("starts", ENGAGED.starts(), 1, 10_000, "Random starts of k-means."),
            ParameterDefinition.integer("bootstraps", ENGAGED.bootstraps(), 0, 100_000,
                    "Resamples for the stability of profiles and the intervals of the reliability."),
            SEED);

    private static final MotivationParameters MOTIVATED = MotivationParameters.defaults();

    private static final List<ParameterDefinition> MOTIVATION = List.of(
            ParameterDefinition.choice("precedence", MOTIVATED.precedence().key(),
                    keys(Precedence.values(), Precedence::key),
                    "What a course is called for which intrinsic and extrinsic rules fire."),
            ParameterDefinition.choice("unstatedYears", MOTIVATED.unstatedYears().key(),
                    keys(UnstatedYears.values(), UnstatedYears::key),
                    "What courses were in a year without any stipulation: unknown, or elective."),
            ParameterDefinition.number("creditHours", MOTIVATED.creditHours(), 0.001, 100_000, "Hours of a credit."),
            ParameterDefinition.integer("profiles", MOTIVATED.profiles(), 1, 20,
                    "The most clusters of teachers by their motivation."),
            SEED);

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunParameters() {
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    /** What can be said to an analysis. */
    public static List<ParameterDefinition> definitions(AnalysisKind kind) {
        return switch (kind) {
            case COHERENCE -> COHERENCE;
            case THREADS -> THREADS;
            case ENGAGEMENT -> ENGAGEMENT;
            case MOTIVATION -> MOTIVATION;
            case KNOWLEDGE -> List.of();
        };
    }

    /**
     * Makes sure that parameters have sense.
     * @throws InvalidRequestException if one is unknown or has none
     */
    public static void check(AnalysisKind kind, Map<String, ?> given) {
        describe(kind, given);
    }

    private static Map<String, Object> describe(AnalysisKind kind, Map<String, ?> given) {
        return switch (kind) {
            case COHERENCE -> describe(coherence(given));
            case THREADS -> describe(threads(given), yearStart(given));
            case ENGAGEMENT -> describe(engagement(given, ZoneOffset.UTC));
            case MOTIVATION -> describe(motivation(given));
            case KNOWLEDGE -> none(given);
        };
    }

    /**
     * Reads the parameters of a coherence analysis.
     * @throws InvalidRequestException if one is unknown or has no sense
     */
    static AnalysisParameters coherence(Map<String, ?> given) {
        ParameterValues values = new ParameterValues(COHERENCE, given);
        CoherenceParameters measures = new CoherenceParameters(Variant.parse(values.choice("variant")),
                checked("period", () -> Period.parse(values.text("period"))),
                Similarity.parse(values.choice("similarity")), values.number("decay"),
                Month.of((int) values.integer("yearStart")));
        NullModel model = NullModel.parse(values.choice("nullModel"));
        // those of other models can be drawn again for one teacher
        Histograms kept = (model == NullModel.CURVEBALL) ? Histograms.MEAN_LINKAGE : Histograms.NONE;
        NullParameters chance = new NullParameters(model, (int) values.integer("draws"), values.integer("seed"), kept);
        Set<PoolCriterion> pool = values.choices("pool").stream().map(PoolCriterion::parse).collect(Collectors.toSet());
        TypeThresholds types = new TypeThresholds(values.number("alpha"), values.number("narrowConcentration"),
                values.number("narrowEffectiveTopics"), values.number("fragmentedLargestThread"),
                values.number("bridgingQuantile"), (int) values.integer("minimumCourses"));
        return new AnalysisParameters(measures, chance, pool, types);
    }

    /**
     * Reads the parameters of a search for threads.
     * @throws InvalidRequestException if one is unknown or has no sense
     */
    static ThreadParameters threads(Map<String, ?> given) {
        ParameterValues values = new ParameterValues(THREADS, given);
        return new ThreadParameters(ThreadKind.parse(values.choice("kind")),
                Similarity.parse(values.choice("similarity")), values.number("decay"),
                new ContentNetworkParameters((int) values.integer("neighbours"), values.number("disciplinaryShare")),
                values.number("significance"), LEIDEN.withResolution(values.number("resolution")),
                (int) values.integer("seeds"), values.integer("seed"));
    }

    /** The month in which the years of a search for threads start. */
    static Month yearStart(Map<String, ?> given) {
        return Month.of((int) new ParameterValues(THREADS, given).integer("yearStart"));
    }

    /**
     * Reads the parameters of an analysis of engagement.
     * @param given by whoever starts it
     * @param zone where none is given
     * @throws InvalidRequestException if one is unknown or has no sense
     */
    static EngagementParameters engagement(Map<String, ?> given, ZoneId zone) {
        ParameterValues values = new ParameterValues(ENGAGEMENT, given);
        return new EngagementParameters(Integer.parseInt(values.choice("threshold")), zone(values.text("zone"), zone),
                Normalisation.parse(values.choice("normalisation")), (int) values.integer("minimumGroup"),
                ProfileMethod.parse(values.choice("method")), (int) values.integer("mostProfiles"),
                (int) values.integer("starts"), (int) values.integer("bootstraps"), values.integer("seed"));
    }

    /**
     * Reads the parameters of an analysis of motivation.
     * @throws InvalidRequestException if one is unknown or has no sense
     */
    static MotivationParameters motivation(Map<String, ?> given) {
        ParameterValues values = new ParameterValues(MOTIVATION, given);
        return new MotivationParameters(Precedence.parse(values.choice("precedence")),
                UnstatedYears.parse(values.choice("unstatedYears")), values.number("creditHours"),
                (int) values.integer("profiles"), values.integer("seed"));
    }

    /**
     * The parameters of an analysis that has none.
     * @throws InvalidRequestException if one is given
     */
    static Map<String, Object> none(Map<String, ?> given) {
        new ParameterValues(List.of(), given);
        return Map.of();
    }

    private static ZoneId zone(String name, ZoneId otherwise) {
        try {
            return name.isEmpty() ? otherwise : ZoneId.of(name);
        }
        catch (DateTimeException ex) {
            throw new InvalidRequestException("zone",
                    "zone must be a time zone such as Asia/Jerusalem or UTC, not '" + name + "'.");
        }
    }

    /** Whether an analysis is of everything completed. */
    static boolean giveHeadline(Map<String, ?> parameters) {
        return Variant.COMPLETED.key().equals(parameters.get("variant"))
                && Period.ALL.toString().equals(parameters.get("period"));
    }

    static <T> T checked(String name, Supplier<T> parse) {
        try {
            return parse.get();
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidRequestException(name, String.valueOf(ex.getMessage()));
        }
    }

    /** The parameters by name, in a fixed order. */
    static Map<String, Object> describe(AnalysisParameters parameters) {
        CoherenceParameters measures = parameters.measures();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("variant", measures.variant().key());
        values.put("period", measures.period().toString());
        values.put("similarity", measures.similarity().key());
        values.put("decay", measures.decay());
        values.put("yearStart", measures.yearStart().getValue());
        values.put("nullModel", parameters.chance().model().key());
        values.put("pool",
                ParameterValues.words(Arrays.stream(PoolCriterion.values())
                    .filter(parameters.pool()::contains)
                    .map(PoolCriterion::key)
                    .toList()));
        values.put("draws", parameters.chance().draws());
        values.put("seed", parameters.chance().seed());
        values.put("alpha", parameters.types().alpha());
        values.put("narrowConcentration", parameters.types().narrowConcentration());
        values.put("narrowEffectiveTopics", parameters.types().narrowEffectiveTopics());
        values.put("fragmentedLargestThread", parameters.types().fragmentedLargestThread());
        values.put("bridgingQuantile", parameters.types().bridgingQuantile());
        values.put("minimumCourses", parameters.types().minimumCourses());
        return values;
    }

    /** The parameters by name, in a fixed order. */
    static Map<String, Object> describe(ThreadParameters parameters, Month yearStart) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", parameters.kind().key());
        values.put("similarity", parameters.similarity().key());
        values.put("decay", parameters.decay());
        values.put("neighbours", parameters.network().neighbours());
        values.put("disciplinaryShare", parameters.network().disciplinaryShare());
        values.put("significance", parameters.significance());
        values.put("resolution", parameters.leiden().resolution());
        values.put("seeds", parameters.searches());
        values.put("seed", parameters.seed());
        values.put("yearStart", yearStart.getValue());
        return values;
    }

    /** The parameters by name, in a fixed order. */
    static Map<String, Object> describe(EngagementParameters parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("threshold", parameters.threshold());
        values.put("normalisation", parameters.normalisation().key());
        values.put("zone", parameters.zone().getId());
        values.put("minimumGroup", parameters.minimumGroup());
        values.put("method", parameters.method().key());
        values.put("mostProfiles", parameters.mostProfiles());
        values.put("starts", parameters.starts());
        values.put("bootstraps", parameters.bootstraps());
        values.put("seed", parameters.seed());
        return values;
    }

    /** The parameters by name, in a fixed order. */
    static Map<String, Object> describe(MotivationParameters parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("precedence", parameters.precedence().key());
        values.put("unstatedYears", parameters.unstatedYears().key());
        values.put("creditHours", parameters.creditHours());
        values.put("profiles", parameters.profiles());
        values.put("seed", parameters.seed());
        return values;
    }

    static String toJson(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    static Map<String, @Nullable Object> fromJson(String json) {
        try {
            return JSON.readValue(json, Map.class);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException("a Run carries parameters that are not JSON: " + json, ex);
        }
    }

}
