package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.coding.Code;
import org.throughline.motivation.coding.Codebook;

/** {@code codebooks/*.yaml}: the codes that texts can be given. */
final class CodebookFile extends DefinitionFile {

    private final @Nullable Codebook shipped;

    CodebookFile(String name) {
        super(name, Kind.CODEBOOK);
        this.shipped = null;
    }

    /** One that comes along. */
    CodebookFile(Codebook shipped) {
        super("codebooks/" + shipped.id() + ".yaml", Kind.CODEBOOK);
        this.shipped = shipped;
    }

    @Override
    String read(String definition) {
        return codebook(definition).id();
    }

    private Codebook codebook(String definition) {
        try {
            return Codebook.read(name(), definition);
        }
        catch (DefinitionException ex) {
            throw problem(name(), ex.line(), ex.column(), ex.problem());
        }
    }

    @Override
    public void check(Entry entry, Vocabulary vocabulary) {
        vocabulary.definitions().add(codebook(entry.text("definition")));
    }

    @Override
    Map<String, @Nullable Object> row(String definition) {
        return row(codebook(definition));
    }

    @Override
    Map<String, @Nullable Object> shippedRow() {
        if (shipped == null) {
            throw new IllegalStateException(name());
        }
        return row(shipped);
    }

    private static Map<String, @Nullable Object> row(Codebook codebook) {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        properties.put("title", codebook.title());
        properties.put("kind", codebook.kind().key());
        properties.put("definition", codebook.definition());
        List<Map<String, @Nullable Object>> codes = new ArrayList<>();
        for (Code code : codebook.codes()) {
            Integer value = code.value();
            Map<String, @Nullable Object> each = new TreeMap<>();
            each.put("id", codebook.nodeId(code));
            each.put("key", code.key());
            each.put("name", code.name());
            each.put("group", code.group());
            each.put("rubric", code.rubric());
            each.put("value", (value == null) ? null : Long.valueOf(value));
            codes.add(each);
        }
        Map<String, @Nullable Object> row = new TreeMap<>();
        row.put("id", codebook.id());
        row.put("properties", properties(properties));
        row.put("codes", codes);
        return row;
    }

}
