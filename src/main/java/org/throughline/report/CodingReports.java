package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.knowledge.ReferenceSuggester;
import org.throughline.motivation.coding.Code;
import org.throughline.motivation.coding.CodeAgreement;
import org.throughline.motivation.coding.CodedText;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Codebooks;
import org.throughline.motivation.coding.Coders;
import org.throughline.motivation.coding.Resolution;
import org.throughline.motivation.coding.TextKind;
import org.throughline.report.CodingStore.Item;
import org.throughline.report.CodingStore.Written;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * The coding of what teachers wrote: which codebooks there are, who coded what, how far
 * coders agree, where they do not, and to which other courses evidence may refer.
 */
public final class CodingReports {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Database database;

    private final QueryCatalogue queries;

    private final CodingStore store;

    public CodingReports(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
        this.store = new CodingStore(database, queries);
    }

    /**
     * What there is to code, and by what.
     *
     * @param statements with a text
     * @param evidence with a text
     * @param textsShown whether whoever asks may read them
     * @param items codebooks, by id
     */
    public record CodebookList(long statements, long evidence, boolean textsShown, List<CodebookReport> items) {
    }

    /**
     * A codebook.
     *
     * @param id of the codebook
     * @param title for people
     * @param kind statement or evidence
     * @param source where it comes from
     * @param codes steps of rubrics included
     * @param rubrics names of rubrics by key
     * @param coders who coded by it
     */
    public record CodebookReport(String id, String title, String kind, @Nullable String source, List<CodeReport> codes,
            List<RubricReport> rubrics, List<CoderReport> coders) {
    }

    /**
     * A code, see {@link Code}.
     *
     * @param key what coders write
     * @param name for people
     * @param description when to give it
     * @param group such as intrinsic
     * @param rubric whose step it is
     * @param value of the step
     */
    public record CodeReport(String key, String name, @Nullable String description, @Nullable String group,
            @Nullable String rubric, @Nullable Integer value) {
    }

    /**
     * A rubric.
     *
     * @param key of the rubric
     * @param name for people
     */
    public record RubricReport(String key, String name) {
    }

    /**
     * A coder.
     *
     * @param coder name
     * @param kind human, machine or adjudicated
     * @param texts how many were coded
     */
    public record CoderReport(String coder, String kind, long texts) {
    }

    /** The codebooks that are known. */
    public CodebookList codebooks(Texts texts) {
        Map<String, List<CoderReport>> coders = new TreeMap<>();
        database.forEach(queries.get("coding/count-codings"), Map.of(),
                (row) -> coders.computeIfAbsent(row.string("codebook"), (id) -> new ArrayList<>())
                    .add(new CoderReport(row.string("coder"), kind(row.string("coder")), row.longValue("texts"))));
        Row counts = database.single(queries.get("coding/count-texts"), Map.of());
        return new CodebookList(counts.longValue("statements"), counts.longValue("evidence"), texts == Texts.SHOWN,
                store.codebooks()
                    .all()
                    .stream()
                    .map((codebook) -> report(codebook, coders.getOrDefault(codebook.id(), List.of())))
                    .toList());
    }

    private static String kind(String coder) {
        if (coder.equals(Coders.ADJUDICATED)) {
            return Coders.ADJUDICATED;
        }
        return Coders.isMachine(coder) ? "machine" : "human";
    }

    private static CodebookReport report(Codebook codebook, List<CoderReport> coders) {
        List<RubricReport> rubrics = new ArrayList<>();
        codebook.rubrics().forEach((key, name) -> rubrics.add(new RubricReport(key, name)));
        return new CodebookReport(codebook.id(), codebook.title(), codebook.kind().key(), codebook.source(),
                codebook.codes()
                    .stream()
                    .map((code) -> new CodeReport(code.key(), code.name(), code.description(), code.group(),
                            code.rubric(), code.value()))
                    .toList(),
                rubrics, coders);
    }

    /**
     * What is wanted of the texts that a codebook codes.
     *
     * @param codebook its id
     * @param coder only texts that this coder coded, null for all
     * @param state all, uncoded (by people), open (people disagree, not adjudicated),
     * settled or adjudicated; null for all
     * @param limit texts at the most
     * @param after what an earlier page said, null for the first
     */
    public record UnitFilter(@Nullable String codebook, @Nullable String coder, @Nullable String state, int limit,
            @Nullable String after) {
    }

    /**
     * A text with its codes.
     *
     * @param id of the statement or the evidence
     * @param kind statement or evidence
     * @param teacher who wrote it
     * @param year of a statement
     * @param course of an evidence
     * @param title of the course
     * @param language of the text
     * @param text null where it is not shown
     * @param codings who gave what
     * @param coded whether a person coded it
     * @param codes plain codes that hold
     * @param steps steps that hold, by rubric
     * @param openCodes plain codes on which people disagree
     * @param openRubrics rubrics on which people disagree
     */
    public record Unit(String id, String kind, String teacher, @Nullable Long year, @Nullable String course,
            @Nullable String title, @Nullable String language, @Nullable String text, List<Coding> codings,
            boolean coded, Collection<String> codes, Map<String, Integer> steps, Collection<String> openCodes,
            Collection<String> openRubrics) {
    }

    /**
     * What a coder gave.
     *
     * @param coder who
     * @param codes keys
     */
    public record Coding(String coder, Collection<String> codes) {
    }

    private enum State {

        ALL, UNCODED, OPEN, SETTLED, ADJUDICATED;

        static State parse(@Nullable String word) {
            if (word == null || word.isBlank()) {
                return ALL;
            }
            return Stream.of(values())
                .filter((state) -> state.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("state",
                        "state must be all, uncoded, open, settled or adjudicated, not '" + word + "'."));
        }

        boolean holds(CodedText text, Resolution resolution) {
            return switch (this) {
                case ALL -> true;
                case UNCODED -> !resolution.isCoded();
                case OPEN -> resolution.isOpen();
                case SETTLED -> resolution.isCoded() && !resolution.isOpen();
                case ADJUDICATED -> text.codes().containsKey(Coders.ADJUDICATED);
            };
        }

    }

    /** A page of texts, by id. */
    public Page<Unit> units(UnitFilter filter, Texts texts) {
        Codebook codebook = store.codebook(filter.codebook());
        PageRequest request = new PageRequest(filter.limit(), filter.after(), "id", SortOrder.ASC);
        State state = State.parse(filter.state());
        List<Item> found = new ArrayList<>();
        for (Item item : store.items(codebook)) {
            CodedText coded = item.coded(codebook);
            boolean ofCoder = filter.coder() == null || coded.codes().containsKey(filter.coder());
            if (ofCoder && state.holds(coded, Resolution.of(codebook, coded, null))) {
                found.add(item);
            }
        }
        List<Item> page = found.stream().skip(request.skip()).limit(request.limit()).toList();
        Map<String, Written> written = (texts == Texts.SHOWN)
                ? store.written(codebook.kind(), page.stream().map(Item::id).toList()) : Map.of();
        return request.page(page.stream().map((item) -> unit(item, codebook, written.get(item.id()))).toList(),
                found.size());
    }

    /** One text, as it is now. */
    Unit unit(Codebook codebook, String id, Texts texts) {
        Item item = store.item(codebook, id).orElseThrow(() -> new NotFoundException(codebook.kind().key(), id));
        return unit(item, codebook,
                (texts == Texts.SHOWN) ? store.written(codebook.kind(), List.of(id)).get(id) : null);
    }

    private static Unit unit(Item item, Codebook codebook, @Nullable Written written) {
        CodedText coded = item.coded(codebook);
        Resolution resolution = Resolution.of(codebook, coded, null);
        List<Coding> codings = new ArrayList<>();
        coded.codes().forEach((coder, codes) -> codings.add(new Coding(coder, new TreeSet<>(codes))));
        return new Unit(item.id(), codebook.kind().key(), item.teacher(), item.year(), item.course(), item.title(),
                item.language(), (written == null) ? null : written.text(), codings, resolution.isCoded(),
                resolution.codes(), resolution.steps(), resolution.openCodes(), resolution.openRubrics());
    }

    /**
     * A sheet for a coder: each text with an empty cell for its code, a row a rubric
     * where there are rubrics. Filled in, and with a row more for each further code, it
     * is a file codes.csv to be imported. What the coder has coded already is left out.
     */
    public Table sheet(@Nullable String codebookId, @Nullable String coder) {
        Codebook codebook = store.codebook(codebookId);
        String name = requireCoder(coder);
        List<String> ids = store.items(codebook)
            .stream()
            .filter((item) -> !item.coded(codebook).codes().containsKey(name))
            .map(Item::id)
            .toList();
        List<String> cells = new ArrayList<>();
        if (!codebook.plainCodes().isEmpty()) {
            cells.add("");
        }
        codebook.rubrics().keySet().forEach((rubric) -> cells.add(rubric + ":"));
        Map<String, Written> written = store.written(codebook.kind(), ids);
        Iterator<List<@Nullable Object>> rows = ids.stream().flatMap((id) -> cells.stream().map((cell) -> {
            Written one = written.get(id);
            return row(codebook.kind().key(), id, cell, name, (one == null) ? null : one.text());
        })).iterator();
        return new Table("Texts to be coded", List.of("kind", "id", "code", "coder", "text"), rows);
    }

    static String requireCoder(@Nullable String coder) {
        String name = (coder == null) ? "" : coder.strip();
        if (name.isEmpty() || name.length() > 64 || !Coders.isHuman(name)) {
            throw new InvalidRequestException("coder",
                    "coder must be a name of 1 to 64 characters, and not adjudicated, dictionary or model:...");
        }
        return name;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** All codes that were given by a codebook, as a file codes.csv; no texts. */
    public Table codes(@Nullable String codebookId) {
        Codebook codebook = store.codebook(codebookId);
        List<String> columns = List.of("kind", "id", "code", "coder", "confidence");
        Iterator<List<@Nullable Object>> rows = database
            .list(queries.get("coding/list-codes"), Map.of("codebook", codebook.id()))
            .stream()
            .map((row) -> row(columns.stream().map(row::get).toArray()))
            .iterator();
        return new Table("Codes", columns, rows);
    }

    /**
     * How far coders agree.
     *
     * @param codebook its id
     * @param coders who is compared
     * @param available all who coded by it
     * @param texts that two of them coded at least
     * @param items one a code or rubric
     */
    public record AgreementReport(String codebook, List<String> coders, List<String> available, int texts,
            List<AgreementItem> items) {
    }

    /**
     * The agreement on a code or rubric, see {@link CodeAgreement.Item}.
     *
     * @param key of the code or rubric
     * @param name for people
     * @param ordinal whether it is a rubric
     * @param texts with two codings at least
     * @param positive codings that gave it
     * @param codings of these texts
     * @param percent share of equal pairs, 0 to 1
     * @param alpha Krippendorff's
     * @param pairs by two coders
     */
    public record AgreementItem(String key, String name, boolean ordinal, int texts, int positive, int codings,
            @Nullable Double percent, @Nullable Double alpha, List<AgreementPair> pairs) {
    }

    /**
     * The agreement of two coders, see {@link CodeAgreement.Pair}.
     *
     * @param first coder
     * @param second coder
     * @param texts that both coded
     * @param percent share of texts where they agree, 0 to 1
     * @param kappa Cohen's
     * @param table texts by what the first (row) and the second (column) gave
     */
    public record AgreementPair(String first, String second, int texts, @Nullable Double percent,
            @Nullable Double kappa, List<List<Integer>> table) {
    }

    /**
     * How far coders agree.
     * @param codebookId by which they coded
     * @param coders who is compared, separated by commas; null for all people
     */
    public AgreementReport agreement(@Nullable String codebookId, @Nullable String coders) {
        Codebook codebook = store.codebook(codebookId);
        List<CodedText> texts = store.items(codebook).stream().map((item) -> item.coded(codebook)).toList();
        Set<String> available = new TreeSet<>();
        texts.forEach((text) -> available.addAll(text.codes().keySet()));
        Set<String> compared = new LinkedHashSet<>();
        if (coders == null || coders.isBlank()) {
            available.stream().filter(Coders::isHuman).forEach(compared::add);
        }
        else {
            for (String coder : coders.split(",", -1)) {
                if (!available.contains(coder.strip())) {
                    throw new InvalidRequestException("coders", "Nobody named '" + coder.strip()
                            + "' coded by this codebook"
                            + (available.isEmpty() ? "." : "; there are " + String.join(", ", available) + "."));
                }
                compared.add(coder.strip());
            }
        }
        CodeAgreement agreement = CodeAgreement.of(codebook, texts, List.copyOf(compared));
        return new AgreementReport(codebook.id(), List.copyOf(compared), List.copyOf(available), agreement.texts(),
                agreement.items().stream().map(CodingReports::item).toList());
    }

    private static AgreementItem item(CodeAgreement.Item item) {
        return new AgreementItem(item.key(), item.name(), item.ordinal(), item.texts(), item.positive(), item.codings(),
                number(item.percent()), number(item.alpha()),
                item.pairs()
                    .stream()
                    .map((pair) -> new AgreementPair(pair.first(), pair.second(), pair.texts(), number(pair.percent()),
                            number(pair.kappa()), pair.table()))
                    .toList());
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    /** The agreement as a table: a row a code or rubric and pair of coders. */
    public static Table table(AgreementReport report) {
        Iterator<List<@Nullable Object>> rows = report.items()
            .stream()
            .flatMap((item) -> item.pairs()
                .stream()
                .map((pair) -> row(item.key(), item.name(), item.ordinal() ? "ordinal" : "nominal", item.texts(),
                        item.percent(), item.alpha(), pair.first(), pair.second(), pair.texts(), pair.percent(),
                        pair.kappa())))
            .iterator();
        return new Table("Agreement", List.of("code", "name", "level", "texts", "percent", "alpha", "first", "second",
                "pairTexts", "pairPercent", "kappa"), rows);
    }

    /**
     * An evidence with the courses to which it may refer.
     *
     * @param evidence its id
     * @param teacher who wrote it
     * @param course what it is about
     * @param title its title
     * @param language of the text
     * @param text what is written there
     * @param suggestions courses, the most likely first
     * @param confirmed courses to which it does refer
     */
    public record References(String evidence, String teacher, String course, @Nullable String title,
            @Nullable String language, String text, List<SuggestedCourse> suggestions,
            List<ConfirmedCourse> confirmed) {
    }

    /**
     * A course that may be meant, see {@link ReferenceSuggester.Suggestion}.
     *
     * @param course its id
     * @param title its title
     * @param ground title, alias or topic
     * @param name what was found
     * @param from where in the text, in UTF-16 code units
     * @param to offset of its end
     */
    public record SuggestedCourse(String course, String title, String ground, String name, int from, int to) {
    }

    /**
     * A course that is meant.
     *
     * @param course its id
     * @param title its title
     * @param coders who says so
     */
    public record ConfirmedCourse(String course, @Nullable String title, List<String> coders) {
    }

    /**
     * A page of evidence with suggested and confirmed references, by id. For those who
     * may read the texts.
     * @param unconfirmed only evidence without a confirmed reference
     * @param limit how much at the most
     * @param after what an earlier page said, null for the first
     */
    public Page<References> suggestions(boolean unconfirmed, int limit, @Nullable String after) {
        PageRequest request = new PageRequest(limit, after, "id", SortOrder.ASC);
        Map<String, String> titles = new TreeMap<>();
        List<ReferenceSuggester.Course> courses = new ArrayList<>();
        database.forEach(queries.get("coding/list-course-names"), Map.of(), (row) -> {
            String title = row.optionalString("title");
            titles.put(row.string("id"), (title == null) ? row.string("id") : title);
            courses.add(new ReferenceSuggester.Course(row.string("id"), (title == null) ? "" : title,
                    aliases(row.get("aliases")), row.<String>list("topics")));
        });
        ReferenceSuggester suggester = new ReferenceSuggester(courses);
        List<References> found = database
            .list(queries.get("coding/list-evidence"),
                    Map.of("unconfirmed", unconfirmed, "skip", request.skip(), "limit", request.limit()))
            .stream()
            .map((row) -> references(row, suggester, titles))
            .toList();
        long total = database.single(queries.get("coding/count-evidence"), Map.of("unconfirmed", unconfirmed))
            .longValue("evidence");
        return request.page(found, total);
    }

    private static List<String> aliases(@Nullable Object aliases) {
        return switch (aliases) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> Stream.of(BAR.split(aliases.toString(), -1)).map(String::strip).toList();
        };
    }

    private static References references(Row row, ReferenceSuggester suggester, Map<String, String> titles) {
        String text = row.string("text");
        List<SuggestedCourse> suggestions = suggester
            .suggest(row.optionalString("language"), text, row.string("course"), Set.copyOf(row.<String>list("taken")))
            .stream()
            .map((suggestion) -> new SuggestedCourse(suggestion.course(),
                    titles.getOrDefault(suggestion.course(), suggestion.course()), suggestion.ground().key(),
                    suggestion.name(), suggestion.from(), suggestion.to()))
            .toList();
        Map<String, ConfirmedCourse> confirmed = new TreeMap<>();
        for (List<@Nullable String> reference : row.<List<@Nullable String>>list("references")) {
            String course = String.valueOf(reference.get(0));
            List<String> coders = new ArrayList<>(
                    confirmed.containsKey(course) ? confirmed.get(course).coders() : List.of());
            coders.add(String.valueOf(reference.get(2)));
            confirmed.put(course, new ConfirmedCourse(course, reference.get(1), coders));
        }
        return new References(row.string("id"), row.string("teacher"), row.string("course"),
                row.optionalString("title"), row.optionalString("language"), text, suggestions,
                List.copyOf(confirmed.values()));
    }

    /**
     * The codebook of a kind that is meant where none is named: the one that is used
     * most.
     */
    public String defaultCodebook(String kind) {
        TextKind of = TextKind.of(kind)
            .orElseThrow(() -> new InvalidRequestException("kind",
                    "kind must be statement or evidence, not '" + kind + "'."));
        Codebooks known = store.codebooks();
        List<Row> counts = database.list(queries.get("coding/count-codings"), Map.of());
        String best = "";
        long most = -1;
        for (Codebook codebook : known.all()) {
            long texts = counts.stream()
                .filter((row) -> row.string("codebook").equals(codebook.id()))
                .mapToLong((row) -> row.longValue("texts"))
                .sum();
            if (codebook.kind() == of && texts > most) {
                best = codebook.id();
                most = texts;
            }
        }
        return best;
    }

}
