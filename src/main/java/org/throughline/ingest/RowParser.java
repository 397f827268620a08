package org.throughline.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.Column.Need;
import org.throughline.ingest.Header.Additional;
import org.throughline.ingest.Header.Field;
import org.throughline.ingest.Header.Known;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportFile.Subject;

/** Understands the cells of one file. White space around a value is not part of it. */
final class RowParser {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final ImportFile file;

    private final Header header;

    private final Vocabulary vocabulary;

    private final Pseudonyms pseudonyms;

    RowParser(ImportFile file, Header header, Vocabulary vocabulary, Pseudonyms pseudonyms) {
        this.file = file;
        this.header = header;
        this.vocabulary = vocabulary;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Understands a row.
     * @throws RowRejectedException if a cell is not what its column holds
     * @throws ImportException if a cell holds an e-mail address where people must not be
     * recognisable
     */
    Entry parse(RawRecord row) throws RowRejectedException {
        List<String> cells = row.cells();
        if (row.fault() != null) {
            throw new RowRejectedException(RejectReason.FIELD_COUNT, "", null, row.fault());
        }
        if (cells.size() != header.fields().size()) {
            throw new RowRejectedException(RejectReason.FIELD_COUNT, "", null,
                    RawRecord.wrongCount(cells.size(), header.fields().size()));
        }
        Map<String, Object> values = new HashMap<>();
        SortedMap<String, String> additional = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            Field field = header.fields().get(i);
            refuseEmail(field, cell, row.line());
            switch (field) {
                case Known(Column column) -> {
                    Object value = value(column, cell);
                    if (value != null) {
                        values.put(column.name(), value);
                    }
                }
                case Additional(String name, String property) -> {
                    if (!cell.isEmpty()) {
                        additional.put(property, Cells.text(name, cell));
                    }
                }
            }
        }
        return new Entry(row.line(), values, additional);
    }

    /** The id that a row would define, null if it has none or it cannot be told. */
    @Nullable String id(RawRecord row) {
        if (file.defines() == null) {
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < Math.min(row.cells().size(), header.fields().size()); i++) {
            if (header.fields().get(i) instanceof Known(Column column)) {
                try {
                    Object value = value(column, row.cells().get(i).strip());
                    if (value != null) {
                        values.put(column.name(), value);
                    }
                }
                catch (RowRejectedException ex) {
                    // the id may be in other columns
                }
            }
        }
        return file.idOf(values);
    }

    private @Nullable Object value(Column column, String cell) throws RowRejectedException {
        if (cell.isEmpty()) {
            if (column.need() == Need.VALUE) {
                throw new RowRejectedException(RejectReason.MISSING_VALUE, column.name(), null,
                        "no %s".formatted(column.name()));
            }
            return null;
        }
        String name = column.name();
        return switch (column.type()) {
            case CellType.Id(Kind kind) -> definedId(name, cell, kind);
            case CellType.Reference(Kind kind) -> id(name, cell, kind);
            case CellType.References(Kind kind) -> references(name, cell, kind);
            case CellType.WeightedReferences(Kind kind) -> weightedReferences(name, cell, kind);
            case CellType.Text _ -> Cells.text(name, cell);
            case CellType.Prose _ -> prose(name, cell);
            case CellType.Name _ -> Cells.id(name, cell);
            case CellType.Names _ -> names(name, cell);
            case CellType.TextId _ -> textId(name, cell);
            case CellType.Count _ -> Cells.count(name, cell);
            case CellType.Decimal _ -> Cells.number(name, cell);
            case CellType.Share _ -> Cells.share(name, cell);
            case CellType.Ignored _ -> null;
            case CellType.OneOf(List<String> words) -> Cells.oneOf(name, cell, words);
            case CellType.Amount _ -> Cells.amount(name, cell);
            case CellType.Year _ -> Cells.year(name, cell);
            case CellType.Day _ -> Cells.day(name, cell);
        };
    }

    private String definedId(String column, String cell, Kind kind) throws RowRejectedException {
        boolean listed = kind == Kind.TOPIC || kind == Kind.DISCIPLINE;
        if (listed && cell.indexOf('|') >= 0) {
            throw new RowRejectedException(RejectReason.BAD_ID, column, cell,
                    "the id contains |, which separates the items of a list");
        }
        return id(column, cell, kind);
    }

    private String id(String column, String cell, Kind kind) throws RowRejectedException {
        if (kind != Kind.TEACHER) {
            return Cells.id(column, cell);
        }
        try {
            return pseudonyms.of(Cells.id(column, cell));
        }
        catch (RowRejectedException ex) {
            throw new RowRejectedException(ex.reason(), column, pseudonyms.of(cell), ex.message());
        }
    }

    /** What somebody wrote does not go into a list of rejected rows. */
    private static String prose(String column, String cell) throws RowRejectedException {
        try {
            return Cells.text(column, cell);
        }
        catch (RowRejectedException ex) {
            throw new RowRejectedException(ex.reason(), column, null, ex.message());
        }
    }

    private static List<String> names(String column, String cell) throws RowRejectedException {
        Set<String> names = new LinkedHashSet<>();
        for (String item : items(column, cell)) {
            names.add(Cells.id(column, item));
        }
        return List.copyOf(names);
    }

    /** An id without one of its own begins with that of the teacher. */
    private String textId(String column, String cell) throws RowRejectedException {
        String id = Cells.id(column, cell);
        if (pseudonyms instanceof Pseudonyms.Keyed && !isText(id)) {
            for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
                String candidate = pseudonyms.of(id.substring(0, slash)) + id.substring(slash);
                if (isText(candidate)) {
                    return candidate;
                }
            }
        }
        return id;
    }

    private boolean isText(String id) {
        return vocabulary.of(Kind.STATEMENT).isKnown(id) || vocabulary.of(Kind.EVIDENCE).isKnown(id);
    }

    private List<String> references(String column, String cell, Kind kind) throws RowRejectedException {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String item : items(column, cell)) {
            ids.put(id(column, item, kind), item);
        }
        return List.copyOf(ids.keySet());
    }

    private List<Map<String, Object>> weightedReferences(String column, String cell, Kind kind)
            throws RowRejectedException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String item : items(column, cell)) {
            int colon = weightColon(item, kind);
            String id = (colon < 0) ? item : item.substring(0, colon).strip();
            Double weight = (colon < 0) ? Double.valueOf(1)
                    : Cells.weight(column, item, item.substring(colon + 1).strip());
            Double before = weights.put(id(column, id, kind), weight);
            if (before != null && !before.equals(weight)) {
                throw new RowRejectedException(RejectReason.CONTRADICTORY, column, item,
                        "listed twice with different weights");
            }
        }
        return weights.entrySet()
            .stream()
            .<Map<String, Object>>map((item) -> Map.of("id", item.getKey(), "weight", item.getValue()))
            .toList();
    }

    /**
     * Where the weight of an item begins, -1 if it has none. An id may contain colons
     * itself, as web addresses do: what is known as a whole has no weight, and after an
     * unknown one the weight is what follows the last colon.
     */
    private int weightColon(String item, Kind kind) {
        int colon = item.lastIndexOf(':');
        if (colon < 0 || vocabulary.of(kind).isKnown(item)) {
            return -1;
        }
        boolean webAddress = item.startsWith("//", colon + 1);
        return webAddress ? -1 : colon;
    }

    private static List<String> items(String column, String cell) throws RowRejectedException {
        List<String> items = List.of(cell.split("\\|", -1)).stream().map(String::strip).toList();
        if (items.contains("")) {
            throw new RowRejectedException(RejectReason.MISSING_VALUE, column, cell,
                    "an item of the list is empty (items are separated by |)");
        }
        return items;
    }

    private void refuseEmail(Field field, String cell, long line) {
        if (file.subject() != Subject.PEOPLE || cell.indexOf('@') < 0 || !EMAIL.matcher(cell).matches()) {
            return;
        }
        boolean teacher = field instanceof Known(Column column) && switch (column.type()) {
            case CellType.Id(Kind kind) -> kind == Kind.TEACHER;
            case CellType.Link link -> link.kind() == Kind.TEACHER;
            case CellType.Value _, CellType.Ignored _ -> false;
        };
        if (teacher && pseudonyms instanceof Pseudonyms.Keyed) {
            return;
        }
        throw new ImportException(new Problem(file.name(), line, (teacher
                ? "the column '%s' holds an e-mail address, which is never stored: import with pseudonyms (hmac)"
                : "the column '%s' holds an e-mail address, which is never stored: remove it")
            .formatted(field.name())));
    }

}
