package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.motivation.questionnaire.Instrument.Item;

/** {@code instruments/*.yaml}: a questionnaire. */
final class InstrumentFile extends DefinitionFile {

    private final @Nullable Instrument shipped;

    InstrumentFile(String name) {
        super(name, Kind.INSTRUMENT);
        this.shipped = null;
    }

    /** One that comes along. */
    InstrumentFile(Instrument shipped) {
        super("instruments/" + shipped.id() + ".yaml", Kind.INSTRUMENT);
        this.shipped = shipped;
    }

    @Override
    String read(String definition) {
        return instrument(definition).id();
    }

    private Instrument instrument(String definition) {
        try {
            return Instrument.read(name(), definition);
        }
        catch (DefinitionException ex) {
            throw problem(name(), ex.line(), ex.column(), ex.problem());
        }
    }

    @Override
    public void check(Entry entry, Vocabulary vocabulary) {
        vocabulary.definitions().add(instrument(entry.text("definition")));
    }

    @Override
    Map<String, @Nullable Object> row(String definition) {
        return row(instrument(definition));
    }

    @Override
    Map<String, @Nullable Object> shippedRow() {
        if (shipped == null) {
            throw new IllegalStateException(name());
        }
        return row(shipped);
    }

    private static Map<String, @Nullable Object> row(Instrument instrument) {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        properties.put("title", instrument.title());
        properties.put("domain", instrument.domain().key());
        properties.put("source", instrument.source());
        properties.put("definition", instrument.definition());
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (Item item : instrument.items()) {
            Map<String, @Nullable Object> each = new TreeMap<>();
            each.put("id", instrument.nodeId(item));
            each.put("key", item.key());
            each.put("text", item.text());
            each.put("position", items.size() + 1L);
            items.add(each);
        }
        Map<String, @Nullable Object> row = new TreeMap<>();
        row.put("id", instrument.id());
        row.put("properties", properties(properties));
        row.put("items", items);
        return row;
    }

}
