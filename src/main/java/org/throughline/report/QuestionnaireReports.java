package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.motivation.questionnaire.Instrument.Subscale;
import org.throughline.motivation.questionnaire.Instruments;
import org.throughline.motivation.questionnaire.ItemStatistics;
import org.throughline.motivation.questionnaire.ResponseSheet;
import org.throughline.motivation.questionnaire.SubscaleStatistics;
import org.throughline.motivation.questionnaire.WaveComparison;
import org.throughline.report.EngagementReports.Estimate;
import org.throughline.report.ResponseScoring.Scores;
import org.throughline.stats.Descriptives;
import org.throughline.stats.PairedDifference;
import org.throughline.stats.Reliability;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** Questionnaires: what was asked, how it was answered, and what the scores are. */
public final class QuestionnaireReports {

    private static final int BOOTSTRAPS = 200;

    private static final long SEED = 1;

    /**
     * Bins of a histogram, if they are to begin at whole and half points of the scale.
     */
    private static final int MOST_BINS = 20;

    private static final int LEAST_BINS = 4;

    private static final int OTHER_BINS = 10;

    /** Waves whose figures are kept. */
    private static final int KEPT = 16;

    private final Database database;

    private final QueryCatalogue queries;

    private final ResponseScoring scoring;

    private final int minimumGroup;

    /** Resampling takes long, and the same answers have the same figures. */
    private final Map<Asked, List<SubscaleStatistics>> known = Collections
        .synchronizedMap(new LinkedHashMap<>(16, 0.75F, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, List<SubscaleStatistics>> eldest) {
                return size() > KEPT;
            }

        });

    /**
     * Reads from a database.
     * @param database where the answers are
     * @param queries how to ask for them
     * @param minimumGroup figures of fewer teachers are withheld
     */
    public QuestionnaireReports(Database database, QueryCatalogue queries, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.scoring = new ResponseScoring(database, queries);
        this.minimumGroup = minimumGroup;
    }

    /**
     * All instruments.
     *
     * @param items by id
     */
    public record InstrumentList(List<InstrumentSummary> items) {
    }

    /**
     * An instrument.
     *
     * @param id its id
     * @param title its title
     * @param domain motivation or knowledge
     * @param source where it comes from, null if nothing is said
     * @param items how many items
     * @param subscales names of its subscales
     * @param loaded whether it is in the graph; if not, it comes along and waits to be
     * used
     * @param waves who answered, by wave
     */
    public record InstrumentSummary(String id, String title, String domain, @Nullable String source, int items,
            List<String> subscales, boolean loaded, List<WaveSize> waves) {
    }

    /**
     * A wave.
     *
     * @param wave which time it was
     * @param respondents teachers who answered, null if too few to be published
     */
    public record WaveSize(int wave, @Nullable Long respondents) {
    }

    /**
     * An instrument and how it was answered.
     *
     * @param id its id
     * @param title its title
     * @param domain motivation or knowledge
     * @param source where it comes from, null if nothing is said
     * @param min the least answer
     * @param max the greatest answer
     * @param items in the order of the instrument
     * @param subscales in the order of the instrument
     * @param minimumGroup figures of fewer teachers are withheld
     * @param outside answers that the scale does not have now; they do not count
     * @param waves how it was answered at each time
     * @param changes from each wave to the next, among those with a score in both
     * @param definition the text of its file
     */
    public record InstrumentReport(String id, String title, String domain, @Nullable String source, double min,
            double max, List<InstrumentItem> items, List<InstrumentSubscale> subscales, int minimumGroup, int outside,
            List<InstrumentWave> waves, List<ScoreChange> changes, String definition) {
    }

    /**
     * A question.
     *
     * @param key what answers refer to
     * @param text what is asked, null where it is not known
     * @param reversed whether a high answer speaks for a low score
     */
    public record InstrumentItem(String key, @Nullable String text, boolean reversed) {
    }

    /**
     * Items that make up a score.
     *
     * @param key name of the property of Response
     * @param name for people
     * @param items keys of the items
     * @param minimum answers that a score needs
     * @param measures intrinsic or extrinsic, null for neither
     */
    public record InstrumentSubscale(String key, String name, List<String> items, int minimum,
            @Nullable String measures) {
    }

    /**
     * How an instrument was answered at one time.
     *
     * @param wave which time it was
     * @param respondents teachers who answered, null if too few to be published
     * @param subscales in the order of the instrument; empty if withheld
     */
    public record InstrumentWave(int wave, @Nullable Integer respondents, List<SubscaleReport> subscales) {
    }

    /**
     * How a subscale was answered.
     *
     * @param key its key
     * @param n teachers with a score
     * @param undefined teachers without, as they answered too few items
     * @param mean mean score
     * @param sd standard deviation
     * @param q1 lower quartile
     * @param median median
     * @param q3 upper quartile
     * @param bins a histogram of the scores; a bin holds its lower end, the last one both
     * @param complete teachers who answered all items
     * @param alpha Cronbach's alpha, over these
     * @param omega McDonald's omega, over these
     * @param items in the order of the subscale; reversed ones count from the other end
     */
    public record SubscaleReport(String key, int n, int undefined, @Nullable Double mean, @Nullable Double sd,
            @Nullable Double q1, @Nullable Double median, @Nullable Double q3, List<ScoreBin> bins, int complete,
            Estimate alpha, Estimate omega, List<ItemReport> items) {
    }

    /**
     * A bin of a histogram.
     *
     * @param from its lower end
     * @param to its upper end
     * @param teachers how many, null if too few to be published
     */
    public record ScoreBin(double from, double to, @Nullable Integer teachers) {
    }

    /**
     * How an item was answered.
     *
     * @param key its key
     * @param n answers
     * @param missing teachers who left it out
     * @param mean mean answer
     * @param sd standard deviation
     * @param floor share of answers at the lower end, null if too few to be published
     * @param ceiling share of answers at the upper end
     * @param itemRest correlation with the sum of the other items of the subscale
     * @param answers how often each answer was given; empty for a scale with decimals
     */
    public record ItemReport(String key, int n, int missing, @Nullable Double mean, @Nullable Double sd,
            @Nullable Double floor, @Nullable Double ceiling, @Nullable Double itemRest, List<AnswerCount> answers) {
    }

    /**
     * An answer.
     *
     * @param value as it counts
     * @param teachers how many gave it, null if too few to be published
     */
    public record AnswerCount(double value, @Nullable Integer teachers) {
    }

    /**
     * How a score changed.
     *
     * @param subscale key of the subscale
     * @param from the earlier wave
     * @param to the later wave
     * @param n teachers with a score in both, null if too few; nothing else is said then
     * @param first mean of the earlier
     * @param second mean of the later
     * @param difference second - first
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param d paired d: difference / standard deviation of the differences
     */
    public record ScoreChange(String subscale, int from, int to, @Nullable Integer n, @Nullable Double first,
            @Nullable Double second, @Nullable Double difference, @Nullable Double low, @Nullable Double high,
            @Nullable Double d) {
    }

    /**
     * What one teacher answered.
     *
     * @param teacher pseudonym
     * @param items one for each instrument
     */
    public record TeacherScores(String teacher, List<TeacherInstrument> items) {
    }

    /**
     * What one teacher answered to an instrument.
     *
     * @param instrument id of the instrument
     * @param title its title
     * @param domain motivation or knowledge
     * @param min the least score
     * @param max the greatest score
     * @param subscales in the order of the instrument
     * @param waves in order of time
     */
    public record TeacherInstrument(String instrument, String title, String domain, double min, double max,
            List<InstrumentSubscale> subscales, List<TeacherWave> waves) {
    }

    /**
     * The scores of one time.
     *
     * @param wave which time it was
     * @param answered items that were answered
     * @param items items there are
     * @param scores by subscale, null where too few items were answered
     */
    public record TeacherWave(int wave, int answered, int items, Map<String, @Nullable Double> scores) {
    }

    /** All instruments: those of the graph, and those that come along. */
    public InstrumentList instruments() {
        Map<String, InstrumentSummary> found = new TreeMap<>();
        Instruments.shipped().forEach((shipped) -> found.put(shipped.id(), summary(shipped, false, List.of())));
        database.forEach(queries.get("questionnaires/list-instruments"), Map.of(), (row) -> {
            Instrument instrument = ResponseScoring.instrument(row.string("id"), row.string("definition"));
            if (instrument != null) {
                found.put(instrument.id(), summary(instrument, true, waves(row)));
            }
        });
        return new InstrumentList(List.copyOf(found.values()));
    }

    private List<WaveSize> waves(Row row) {
        return row.<Map<String, Object>>list("waves")
            .stream()
            .map((wave) -> new WaveSize(number(wave.get("wave")).intValue(),
                    Disclosure.published(number(wave.get("respondents")).longValue(), minimumGroup)))
            .toList();
    }

    private static Number number(@Nullable Object value) {
        return (Number) Objects.requireNonNull(value);
    }

    private static InstrumentSummary summary(Instrument instrument, boolean loaded, List<WaveSize> waves) {
        return new InstrumentSummary(instrument.id(), instrument.title(), instrument.domain().key(),
                instrument.source(), instrument.items().size(),
                instrument.subscales().stream().map(Subscale::name).toList(), loaded, waves);
    }

    private static List<InstrumentSubscale> subscales(Instrument instrument) {
        return instrument.subscales()
            .stream()
            .map((subscale) -> new InstrumentSubscale(subscale.key(), subscale.name(), subscale.items(),
                    subscale.minimum(), (subscale.measures() == null) ? null : subscale.measures().key()))
            .toList();
    }

    /** The sheets by wave and teacher. */
    private Map<Integer, Map<String, ResponseSheet>> sheets(Instrument instrument) {
        Map<Integer, Map<String, ResponseSheet>> waves = new TreeMap<>();
        scoring.forEachSheet(instrument, (teacher, wave,
                sheet) -> waves.computeIfAbsent(wave, (missing) -> new TreeMap<>()).put(teacher, sheet));
        return waves;
    }

    /**
     * An instrument and how it was answered.
     * @throws NotFoundException if there is no such instrument
     */
    public InstrumentReport instrument(String id) {
        Instrument instrument = scoring.find(id);
        Map<Integer, Map<String, ResponseSheet>> waves = sheets(instrument);
        List<InstrumentWave> reports = new ArrayList<>();
        List<ScoreChange> changes = new ArrayList<>();
        int outside = 0;
        int before = -1;
        for (Map.Entry<Integer, Map<String, ResponseSheet>> wave : waves.entrySet()) {
            List<ResponseSheet> sheets = List.copyOf(wave.getValue().values());
            outside += sheets.stream().mapToInt(ResponseSheet::outside).sum();
            reports.add(wave(instrument, wave.getKey(), sheets));
            Map<String, ResponseSheet> earlier = waves.get(before);
            if (earlier != null) {
                for (Subscale subscale : instrument.subscales()) {
                    changes.add(change(WaveComparison.of(subscale, before, earlier, wave.getKey(), wave.getValue())));
                }
            }
            before = wave.getKey();
        }
        return new InstrumentReport(instrument.id(), instrument.title(), instrument.domain().key(), instrument.source(),
                instrument.scale().min(), instrument.scale().max(),
                instrument.items()
                    .stream()
                    .map((item) -> new InstrumentItem(item.key(), item.text(), item.reversed()))
                    .toList(),
                subscales(instrument), minimumGroup, outside, reports, changes, instrument.definition());
    }

    /** What an instrument was answered at one time. */
    private record Asked(Instrument instrument, List<ResponseSheet> sheets) {
    }

    private List<SubscaleStatistics> statistics(Instrument instrument, List<ResponseSheet> sheets) {
        Asked asked = new Asked(instrument, sheets);
        List<SubscaleStatistics> found = known.get(asked);
        if (found == null) {
            found = instrument.subscales()
                .stream()
                .map((subscale) -> SubscaleStatistics.of(instrument, subscale, sheets, BOOTSTRAPS, SEED))
                .toList();
            known.put(asked, found);
        }
        return found;
    }

    private InstrumentWave wave(Instrument instrument, int wave, List<ResponseSheet> sheets) {
        if (sheets.size() < minimumGroup) {
            return new InstrumentWave(wave, null, List.of());
        }
        return new InstrumentWave(wave, sheets.size(),
                statistics(instrument, sheets).stream().map((found) -> subscale(instrument, found, sheets)).toList());
    }

    private SubscaleReport subscale(Instrument instrument, SubscaleStatistics found, List<ResponseSheet> sheets) {
        Subscale subscale = found.subscale();
        Descriptives scores = found.scores();
        // the mean of a few is nearly theirs
        boolean few = scores.n() < minimumGroup;
        boolean fewComplete = found.reliability().n() < minimumGroup;
        Estimate nothing = new Estimate(null, null, null);
        return new SubscaleReport(subscale.key(), scores.n(), found.undefined(), few ? null : scores.mean(),
                few ? null : scores.sd(), few ? null : scores.q1(), few ? null : scores.median(),
                few ? null : scores.q3(), few ? List.of() : bins(instrument, subscale, sheets), found.reliability().n(),
                fewComplete ? nothing : estimate(found.reliability().alpha()),
                fewComplete ? nothing : estimate(found.reliability().omega()),
                found.items().stream().map((item) -> item(instrument, item, sheets, fewComplete)).toList());
    }

    private static Estimate estimate(Reliability.Estimate estimate) {
        return new Estimate(nullable(estimate.value()), nullable(estimate.low()), nullable(estimate.high()));
    }

    private static @Nullable Double nullable(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private List<ScoreBin> bins(Instrument instrument, Subscale subscale, List<ResponseSheet> sheets) {
        double min = instrument.scale().min();
        double range = instrument.scale().max() - min;
        boolean halves = 2 * range == Math.rint(2 * range) && 2 * range >= LEAST_BINS && 2 * range <= MOST_BINS;
        int count = halves ? (int) (2 * range) : OTHER_BINS;
        int[] counts = new int[count];
        for (ResponseSheet sheet : sheets) {
            sheet.score(subscale)
                .ifPresent((score) -> counts[Math.min(count - 1, (int) ((score - min) / range * count))]++);
        }
        List<@Nullable Integer> published = published(counts);
        List<ScoreBin> bins = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            bins.add(new ScoreBin(min + range * at / count, min + range * (at + 1) / count, published.get(at)));
        }
        return bins;
    }

    /** Counts of teachers, null where they are not to be had, not even by subtraction. */
    private List<@Nullable Integer> published(int... counts) {
        List<@Nullable Integer> published = new ArrayList<>();
        for (int count : SuppressedTable.of(new int[][] { counts }, minimumGroup, Set.of())[0]) {
            published.add((count == SuppressedTable.SUPPRESSED) ? null : Integer.valueOf(count));
        }
        return published;
    }

    private ItemReport item(Instrument instrument, ItemStatistics item, List<ResponseSheet> sheets,
            boolean fewComplete) {
        if (item.n() < minimumGroup) {
            return new ItemReport(item.item(), item.n(), item.missing(), null, null, null, null, null, List.of());
        }
        int least = (int) Math.rint(instrument.scale().min());
        int kinds = (int) Math.rint(instrument.scale().max()) - least + 1;
        boolean counted = !instrument.scale().decimals() && kinds <= MOST_BINS;
        List<AnswerCount> answers = new ArrayList<>();
        if (counted) {
            int[] counts = new int[kinds];
            for (ResponseSheet sheet : sheets) {
                sheet.value(item.item()).ifPresent((value) -> counts[(int) Math.rint(value) - least]++);
            }
            List<@Nullable Integer> published = published(counts);
            for (int at = 0; at < kinds; at++) {
                answers.add(new AnswerCount(least + at, published.get(at)));
            }
        }
        boolean floorShown = counted && answers.getFirst().teachers() != null;
        boolean ceilingShown = counted && answers.getLast().teachers() != null;
        return new ItemReport(item.item(), item.n(), item.missing(), item.mean(), item.sd(),
                floorShown ? item.floor() : null, ceilingShown ? item.ceiling() : null,
                fewComplete ? null : nullable(item.itemRest()), answers);
    }

    private ScoreChange change(WaveComparison comparison) {
        PairedDifference change = comparison.change();
        if (change.n() < minimumGroup) {
            return new ScoreChange(comparison.subscale(), comparison.from(), comparison.to(), null, null, null, null,
                    null, null, null);
        }
        return new ScoreChange(comparison.subscale(), comparison.from(), comparison.to(), change.n(),
                nullable(change.first()), nullable(change.second()), nullable(change.difference()),
                nullable(change.low()), nullable(change.high()), nullable(change.d()));
    }

    /** The items of an instrument with their figures as a table. */
    public Table table(InstrumentReport report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (InstrumentWave wave : report.waves()) {
            for (SubscaleReport subscale : wave.subscales()) {
                for (ItemReport item : subscale.items()) {
                    rows.add(Arrays.asList(wave.wave(), subscale.key(), item.key(), item.n(), item.missing(),
                            item.mean(), item.sd(), item.floor(), item.ceiling(), item.itemRest(), subscale.complete(),
                            subscale.alpha().value(), subscale.alpha().low(), subscale.alpha().high(),
                            subscale.omega().value(), subscale.omega().low(), subscale.omega().high()));
                }
            }
        }
        return new Table("Items of " + report.title(),
                List.of("wave", "subscale", "item", "n", "missing", "mean", "sd", "floor", "ceiling", "itemRest",
                        "complete", "alpha", "alphaLow", "alphaHigh", "omega", "omegaLow", "omegaHigh"),
                rows.iterator());
    }

    /**
     * The scores of everybody as a table.
     * @throws NotFoundException if there is no such instrument
     */
    public Table scores(String id) {
        Instrument instrument = scoring.find(id);
        List<String> keys = instrument.subscales().stream().map(Subscale::key).toList();
        List<String> columns = new ArrayList<>(List.of("teacher", "wave", "answered"));
        columns.addAll(keys);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        scoring.forEachSheet(instrument, (teacher, wave, sheet) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(teacher);
            row.add(wave);
            row.add(sheet.answered());
            sheet.scores().forEach((score) -> row.add(nullable(score)));
            rows.add(row);
        });
        return new Table("Scores of " + instrument.title(), columns, rows.iterator());
    }

    /**
     * What one teacher answered.
     * @throws NotFoundException if there is no such teacher
     */
    public TeacherScores teacher(String teacher) {
        if (database.list(queries.get("report/read-teacher"), Map.of("teacher", teacher)).isEmpty()) {
            throw new NotFoundException("teacher", teacher);
        }
        Map<String, Instrument> instruments = new TreeMap<>();
        Map<String, List<TeacherWave>> waves = new TreeMap<>();
        database.forEach(queries.get("questionnaires/list-answers-of-teacher"), Map.of("teacher", teacher), (row) -> {
            String id = row.string("instrument");
            Instrument instrument = ResponseScoring.instrument(id, row.string("definition"));
            if (instrument == null) {
                return;
            }
            instruments.put(id, instrument);
            ResponseSheet sheet = ResponseScoring.sheet(instrument, row);
            Map<String, @Nullable Double> scores = new LinkedHashMap<>();
            instrument.subscales().forEach((subscale) -> scores.put(subscale.key(), nullable(sheet.score(subscale))));
            waves.computeIfAbsent(id, (missing) -> new ArrayList<>())
                .add(new TeacherWave((int) row.longValue("wave"), sheet.answered(), instrument.items().size(), scores));
        });
        List<TeacherInstrument> items = new ArrayList<>();
        instruments.forEach((id,
                instrument) -> items.add(new TeacherInstrument(id, instrument.title(), instrument.domain().key(),
                        instrument.scale().min(), instrument.scale().max(), subscales(instrument),
                        waves.getOrDefault(id, List.of()))));
        return new TeacherScores(teacher, items);
    }

    /** The scores of a teacher as a table. */
    public Table table(TeacherScores scores) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TeacherInstrument instrument : scores.items()) {
            for (TeacherWave wave : instrument.waves()) {
                wave.scores()
                    .forEach((subscale, score) -> rows.add(Arrays.<@Nullable Object>asList(instrument.instrument(),
                            wave.wave(), subscale, score, wave.answered(), wave.items())));
            }
        }
        return new Table("Scores of " + scores.teacher(),
                List.of("instrument", "wave", "subscale", "score", "answered", "items"), rows.iterator());
    }

}
