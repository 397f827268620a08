package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.motivation.questionnaire.Instrument.Item;

/**
 * {@code responses.csv}: answers to questionnaires, an answer a row. An empty answer is
 * one that was not given.
 */
class ResponsesFile implements ImportFile {

    static final List<String> LONG_FORM = List.of("teacher", "instrument", "wave", "item", "value");

    private static final List<Column> COLUMNS = List.of(Column.key("teacher", new CellType.Reference(Kind.TEACHER)),
            Column.key("instrument", new CellType.Reference(Kind.INSTRUMENT)), Column.key("wave", new CellType.Count()),
            Column.key("item", new CellType.Name()), Column.present("value", new CellType.Decimal()));

    private final String name;

    ResponsesFile(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String topic() {
        return "responses";
    }

    @Override
    public final Presence presence() {
        return Presence.OPTIONAL;
    }

    @Override
    public final Subject subject() {
        return Subject.PEOPLE;
    }

    @Override
    public final List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public final Set<String> computed() {
        return Set.of();
    }

    @Override
    public final @Nullable Kind defines() {
        return null;
    }

    @Override
    public final boolean isShared() {
        return true;
    }

    @Override
    public final List<String> identity() {
        return List.of("teacher", "instrument", "wave", "item");
    }

    @Override
    public final List<String> keys() {
        return List.of("response", "item", "open");
    }

    @Override
    public final long key(Entry entry, Vocabulary vocabulary) {
        long response = vocabulary.of(Kind.RESPONSE).number(response(entry));
        return response << Integer.SIZE | vocabulary.of(Kind.ITEM).number(item(entry));
    }

    private static String response(Entry entry) {
        return entry.text("teacher") + "/" + entry.text("instrument") + "/" + entry.values().get("wave");
    }

    private static String item(Entry entry) {
        return entry.text("instrument") + "/" + entry.text("item");
    }

    @Override
    public final void check(Entry entry, Vocabulary vocabulary) throws RowRejectedException {
        ImportFile.super.check(entry, vocabulary);
        Instrument instrument = vocabulary.definitions().instrument(entry.text("instrument")).orElseThrow();
        String key = entry.text("item");
        if (instrument.item(key).isEmpty()) {
            throw new RowRejectedException(RejectReason.UNKNOWN_REFERENCE, "item", key,
                    "unknown item: %s has %s".formatted(instrument.id(), listed(instrument)));
        }
        Double value = (Double) entry.values().get("value");
        if (value != null && !instrument.scale().allows(value)) {
            throw new RowRejectedException(RejectReason.OUT_OF_RANGE, "value", String.valueOf(value),
                    "not an answer of %s: it must be %s".formatted(instrument.id(), instrument.scale().words()));
        }
        vocabulary.definitions().use(Kind.INSTRUMENT, instrument.id());
    }

    static String listed(Instrument instrument) {
        List<String> keys = instrument.items().stream().map(Item::key).toList();
        return String.join(", ", keys.subList(0, Math.min(keys.size(), 20))) + ((keys.size() > 20) ? ", …" : "");
    }

    @Override
    public final Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        Object value = entry.values().get("value");
        SortedMap<String, @Nullable Object> row = new TreeMap<>();
        row.put("response", response(entry));
        row.put("teacher", entry.text("teacher"));
        row.put("instrument", entry.text("instrument"));
        row.put("wave", Objects.requireNonNull(entry.values().get("wave")));
        row.put("item", item(entry));
        row.put("open", value == null);
        row.put("answers", (value == null) ? List.of() : List.of(value));
        row.put("properties", (value == null) ? Map.of() : entry.properties(List.of()));
        return row;
    }

}
