package org.throughline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.concurrent.Progress;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.motivation.questionnaire.Instrument.Measures;
import org.throughline.motivation.questionnaire.Instrument.Scale;
import org.throughline.motivation.questionnaire.Instrument.Subscale;
import org.throughline.motivation.questionnaire.Instruments;
import org.throughline.motivation.questionnaire.ResponseSheet;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * Scores the answers to questionnaires: one property of the response for each subscale.
 * For runs, which also want the scores by teacher.
 */
public final class ResponseScoring {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseScoring.class);

    private static final String RUN = "scoredRun";

    private static final int PAGE = 1_000;

    private final Database database;

    private final QueryCatalogue queries;

    /**
     * Scores what a database holds.
     * @param database where the answers are
     * @param queries how to ask for them
     */
    public ResponseScoring(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * The scores of one teacher at one time.
     *
     * @param teacher pseudonym
     * @param wave which time it was
     * @param scores by subscale, in the order of the instrument; those that are undefined
     * are absent
     */
    public record Scores(String teacher, int wave, Map<String, Double> scores) {
    }

    /**
     * What the questionnaires say of a teacher, at the last wave of each. A score is
     * brought to 0 to 1 by the scale of its instrument, (score - min) / (max - min), so
     * that instruments can be put together (percent of maximum possible: Cohen, P.,
     * Cohen, J., Aiken, L. S. and West, S. G. (1999), Multivariate Behavioral Research
     * 34(3), 315-346, doi:10.1207/S15327906MBR3403_2).
     *
     * @param teacher pseudonym
     * @param intrinsic mean of the subscales that measure intrinsic motivation, null if
     * there is no score
     * @param extrinsic mean of those that measure extrinsic motivation
     * @param mean mean of all subscales, null unless all of them have a score
     */
    public record Standing(String teacher, @Nullable Double intrinsic, @Nullable Double extrinsic,
            @Nullable Double mean) {
    }

    /** An instrument with its answers. */
    interface SheetReader {

        void read(String teacher, int wave, ResponseSheet sheet);

    }

    /**
     * The instruments of a domain that are loaded, by id.
     * @param domain motivation or knowledge
     */
    public List<Instrument> instruments(String domain) {
        return instruments().stream().filter((instrument) -> instrument.domain().key().equals(domain)).toList();
    }

    /** All instruments that are loaded, by id; one that cannot be read is left out. */
    List<Instrument> instruments() {
        List<Instrument> instruments = new ArrayList<>();
        database.forEach(queries.get("questionnaires/list-instruments"), Map.of(), (row) -> {
            Instrument instrument = instrument(row.string("id"), row.string("definition"));
            if (instrument != null) {
                instruments.add(instrument);
            }
        });
        return instruments;
    }

    /**
     * An instrument that is loaded or shipped.
     * @throws NotFoundException if there is none of that id
     */
    Instrument find(String id) {
        return instruments().stream()
            .filter((instrument) -> instrument.id().equals(id))
            .findFirst()
            .or(() -> Instruments.shipped().stream().filter((shipped) -> shipped.id().equals(id)).findFirst())
            .orElseThrow(() -> new NotFoundException("instrument", id));
    }

    static @Nullable Instrument instrument(String id, String definition) {
        try {
            return Instrument.read(id, definition);
        }
        catch (DefinitionException ex) {
            LOG.warn("The instrument {} cannot be read: {}; import its file again", id, ex.getMessage());
            return null;
        }
    }

    /** Reads what everybody answered, by teacher and wave. */
    void forEachSheet(Instrument instrument, SheetReader reader) {
        database.forEach(queries.get("questionnaires/list-answers"), Map.of("instrument", instrument.id()),
                (row) -> reader.read(row.string("teacher"), (int) row.longValue("wave"), sheet(instrument, row)));
    }

    static ResponseSheet sheet(Instrument instrument, Row row) {
        Map<String, Double> answers = new HashMap<>();
        row.<Map<String, Object>>list("answers").forEach((answer) -> {
            if (answer.get("value") instanceof Number value) {
                answers.put(String.valueOf(answer.get("item")), value.doubleValue());
            }
        });
        return ResponseSheet.of(instrument, answers);
    }

    static Map<String, Double> defined(Instrument instrument, ResponseSheet sheet) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Subscale subscale : instrument.subscales()) {
            sheet.score(subscale).ifPresent((score) -> scores.put(subscale.key(), score));
        }
        return scores;
    }

    /**
     * Reads the scores of everybody, by teacher and wave.
     * @param instrument one of {@link #instruments}
     */
    public void forEachScore(Instrument instrument, Consumer<Scores> consumer) {
        forEachSheet(instrument,
                (teacher, wave, sheet) -> consumer.accept(new Scores(teacher, wave, defined(instrument, sheet))));
    }

    /**
     * Where everybody stands by all instruments of a domain, by teacher. Who has no score
     * at all is left out.
     * @param domain motivation or knowledge
     */
    public List<Standing> standings(String domain) {
        Map<String, Sums> teachers = new TreeMap<>();
        for (Instrument instrument : instruments(domain)) {
            Map<String, Scores> last = new TreeMap<>();
            forEachScore(instrument, (scores) -> {
                if (!scores.scores().isEmpty()) {
                    // waves come in order: the later one stays
                    last.put(scores.teacher(), scores);
                }
            });
            last.forEach((teacher, scores) -> teachers.computeIfAbsent(teacher, (missing) -> new Sums())
                .add(instrument, scores));
        }
        List<Standing> standings = new ArrayList<>();
        teachers.forEach((teacher, sums) -> standings.add(sums.standing(teacher)));
        return standings;
    }

    /** What the scores of a teacher add up to. */
    private static final class Sums {

        private final List<Double> intrinsic = new ArrayList<>();

        private final List<Double> extrinsic = new ArrayList<>();

        private final List<Double> all = new ArrayList<>();

        private boolean complete = true;

        void add(Instrument instrument, Scores scores) {
            Scale scale = instrument.scale();
            for (Subscale subscale : instrument.subscales()) {
                Double score = scores.scores().get(subscale.key());
                if (score == null) {
                    complete = false;
                    continue;
                }
                double share = (score - scale.min()) / (scale.max() - scale.min());
                all.add(share);
                if (subscale.measures() == Measures.INTRINSIC) {
                    intrinsic.add(share);
                }
                else if (subscale.measures() == Measures.EXTRINSIC) {
                    extrinsic.add(share);
                }
            }
        }

        Standing standing(String teacher) {
            return new Standing(teacher, mean(intrinsic), mean(extrinsic), complete ? mean(all) : null);
        }

        private static @Nullable Double mean(List<Double> values) {
            OptionalDouble mean = values.stream().mapToDouble(Double::doubleValue).average();
            return mean.isPresent() ? mean.getAsDouble() : null;
        }

    }

    /**
     * Scores all responses of a domain and writes the scores to them. It can be repeated,
     * and what was cut off is completed by repeating it.
     * @param run that they belong to
     * @param domain motivation or knowledge
     * @param progress is told of responses
     */
    public void publish(String run, String domain, Progress progress) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        instruments(domain).forEach((instrument) -> instruments.put(instrument.id(), instrument));
        int total = (int) database
            .single(queries.get("questionnaires/count-responses"), Map.of("instruments", ids(instruments)))
            .longValue("responses");
        int done = 0;
        String after = "";
        List<Row> page;
        do {
            page = page(instruments, after);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Row row : page) {
                Instrument instrument = instruments.get(row.string("instrument"));
                if (instrument != null) {
                    rows.add(Map.of("id", row.string("id"), "properties", properties(run, instrument, row)));
                }
                after = row.string("id");
            }
            if (!rows.isEmpty()) {
                database.write(queries.get("questionnaires/write-scores"), Map.of("rows", rows));
            }
            done += page.size();
            progress.advanced(Math.min(done, total), total);
        }
        while (page.size() == PAGE);
    }

    private static List<String> ids(Map<String, Instrument> instruments) {
        return List.copyOf(instruments.keySet());
    }

    private List<Row> page(Map<String, Instrument> instruments, String after) {
        return database.list(queries.get("questionnaires/page-answers"),
                Map.of("instruments", ids(instruments), "after", after, "limit", PAGE));
    }

    private static Map<String, Object> properties(String run, Instrument instrument, Row row) {
        Map<String, Object> properties = new TreeMap<>(defined(instrument, sheet(instrument, row)));
        properties.put("id", row.string("id"));
        properties.put("instrument", instrument.id());
        properties.put("wave", row.longValue("wave"));
        properties.put(RUN, run);
        return properties;
    }

    /** Takes the scores of a run off the graph. */
    public void forget(String run) {
        long responses;
        do {
            responses = database.write(queries.get("questionnaires/forget-scores"), Map.of("run", run, "limit", PAGE))
                .rows()
                .getFirst()
                .longValue("responses");
        }
        while (responses == PAGE);
    }

    /**
     * The SHA-256 digest, in hexadecimal digits, of all that the scores of a domain
     * depend on.
     */
    public String hash(String domain) {
        MessageDigest digest = sha256();
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        instruments(domain).forEach((instrument) -> {
            instruments.put(instrument.id(), instrument);
            digest.update((instrument.id() + "\n" + instrument.definition() + "\n").getBytes(StandardCharsets.UTF_8));
        });
        String after = "";
        List<Row> page;
        do {
            page = page(instruments, after);
            for (Row row : page) {
                after = row.string("id");
                Map<String, Object> answers = new TreeMap<>();
                row.<Map<String, Object>>list("answers")
                    .forEach((answer) -> answers.put(String.valueOf(answer.get("item")),
                            String.valueOf(answer.get("value"))));
                digest.update((after + answers + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        while (page.size() == PAGE);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java runtime has SHA-256", ex);
        }
    }

}
