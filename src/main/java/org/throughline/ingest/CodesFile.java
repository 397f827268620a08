package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.Vocabulary.Claim;
import org.throughline.motivation.coding.TextKind;

/**
 * {@code codes.csv} and {@code codes/*.csv}: which codes coders gave to texts, and which
 * references to other courses they confirmed.
 */
final class CodesFile implements ImportFile {

    private static final String REFERENCE = "reference";

    private static final String ID = "id";

    private static final String CODE = "code";

    private static final String CODER = "coder";

    private static final Column CONFIDENCE = Column.optional("confidence", new CellType.Share());

    private static final List<Column> COLUMNS = List.of(
            Column.key("kind", new CellType.OneOf(List.of("statement", "evidence", REFERENCE))),
            Column.key(ID, new CellType.TextId()), Column.key(CODE, new CellType.Name()),
            Column.key(CODER, new CellType.Name()), CONFIDENCE, Column.optional("text", new CellType.Ignored()),
            Column.optional("language", new CellType.Ignored()));

    private final String name;

    CodesFile(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String topic() {
        return "codes";
    }

    @Override
    public Presence presence() {
        return Presence.OPTIONAL;
    }

    @Override
    public Subject subject() {
        return Subject.PEOPLE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> computed() {
        return Set.of();
    }

    @Override
    public @Nullable Kind defines() {
        return null;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public List<String> identity() {
        return List.of("kind", ID, CODE, CODER);
    }

    @Override
    public List<String> keys() {
        return List.of("kind", ID, CODE, CODER);
    }

    @Override
    public long key(Entry entry, Vocabulary vocabulary) {
        String text = entry.text("kind") + "/" + entry.text(ID);
        String said = slot(entry, vocabulary) + "/" + entry.text(CODER);
        Ids codings = vocabulary.of(Kind.CODING);
        return (long) codings.number(text) << Integer.SIZE | codings.number(said);
    }

    /** What a coder can fill once: a code, or a rubric. */
    private static String slot(Entry entry, Vocabulary vocabulary) {
        if (entry.text("kind").equals(REFERENCE)) {
            return entry.text(CODE);
        }
        Definitions.Known known = known(entry, vocabulary);
        String rubric = known.code().rubric();
        return (rubric == null) ? known.nodeId() : known.codebook().id() + "/" + rubric;
    }

    private static Definitions.Known known(Entry entry, Vocabulary vocabulary) {
        return codes(entry, vocabulary).getFirst();
    }

    private static List<Definitions.Known> codes(Entry entry, Vocabulary vocabulary) {
        return vocabulary.definitions().codes(TextKind.of(entry.text("kind")).orElseThrow(), entry.text(CODE));
    }

    @Override
    public void check(Entry entry, Vocabulary vocabulary) throws RowRejectedException {
        String kind = entry.text("kind");
        vocabulary.require(kind.equals("statement") ? Kind.STATEMENT : Kind.EVIDENCE, entry.text(ID), ID);
        if (kind.equals(REFERENCE)) {
            vocabulary.require(Kind.COURSE, entry.text(CODE), CODE);
            return;
        }
        List<Definitions.Known> codes = codes(entry, vocabulary);
        if (codes.isEmpty()) {
            throw new RowRejectedException(RejectReason.UNKNOWN_REFERENCE, CODE, entry.text(CODE),
                    "unknown code: no codebook for texts of the kind %s has it".formatted(kind));
        }
        if (codes.size() > 1) {
            throw new RowRejectedException(RejectReason.CONTRADICTORY, CODE, entry.text(CODE),
                    "several codebooks have this code: write one of %s"
                        .formatted(codes.stream().map(Definitions.Known::nodeId).collect(Collectors.joining(", "))));
        }
        Definitions.Known known = codes.getFirst();
        requireConsistent(entry, known, vocabulary);
        vocabulary.definitions().use(Kind.CODEBOOK, known.codebook().id());
    }

    /** Whoever says that nothing applies cannot say that something does. */
    private void requireConsistent(Entry entry, Definitions.Known known, Vocabulary vocabulary)
            throws RowRejectedException {
        String said = known.code().isNone() ? "that nothing applies" : "that a code applies";
        String subject = String.join("\n", entry.text("kind"), entry.text(ID), known.codebook().id(),
                entry.text(CODER));
        Claim first = vocabulary.claim(subject, said, "%s, line %d".formatted(name, entry.line()));
        if (!first.said().equals(said)) {
            throw new RowRejectedException(RejectReason.CONTRADICTORY, CODE, entry.text(CODE),
                    "this coder said of this text before %s: %s, which counts".formatted(first.said(), first.where()));
        }
    }

    @Override
    public Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        String kind = entry.text("kind");
        SortedMap<String, @Nullable Object> row = new TreeMap<>();
        row.put("kind", kind);
        row.put(ID, entry.text(ID));
        row.put(CODE, kind.equals(REFERENCE) ? entry.text(CODE) : known(entry, vocabulary).nodeId());
        row.put(CODER, entry.text(CODER));
        row.put("properties", entry.properties(List.of(CONFIDENCE)));
        return row;
    }

}
