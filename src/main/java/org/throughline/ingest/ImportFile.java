package org.throughline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The format of one file of an import folder, and how its rows become part of the graph.
 *
 * <p>
 * A row is written by {@code cypher/import/load-<topic>.cypher}, which takes a list
 * {@code $rows} of the maps that {@link #row} makes, and compared before with what
 * {@code cypher/import/current-<topic>.cypher} finds for {@code $keys}: that query has a
 * column for each entry of these maps.
 */
interface ImportFile {

    /** The file in the folder. */
    String name();

    /** Whether a folder may do without it. */
    Presence presence();

    /** What its rows are about, which decides on columns that name persons. */
    Subject subject();

    /** The columns it knows; any other becomes a property. */
    List<Column> columns();

    /**
     * The properties that Throughline computes on the same node or relationship; a column
     * must not claim them.
     */
    Set<String> computed();

    /** The kind of node whose id each row brings, null if rows are relationships. */
    @Nullable Kind defines();

    /** The names of its queries, without {@code load-} and {@code current-}. */
    default String topic() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    /** The entries of {@link #row} that tell rows apart. */
    List<String> keys();

    /** The id of the node that a row defines, null if it defines none. */
    default @Nullable String id(Entry entry) {
        return idOf(entry.values());
    }

    /**
     * The id of the node that a row defines, null if it defines none or too little of it
     * can be read.
     * @param values what the known columns hold, by column name
     */
    default @Nullable String idOf(Map<String, Object> values) {
        return (defines() == null) ? null : (String) values.get("id");
    }

    /** The columns that tell rows apart, for people. */
    default List<String> identity() {
        return columns().stream()
            .filter((column) -> column.type() instanceof CellType.Id || column.type() instanceof CellType.Reference)
            .map(Column::name)
            .toList();
    }

    /** Opens a file of this format. */
    default Records open(Path path) {
        return CsvFile.open(name(), path);
    }

    /**
     * Whether several files of a folder have rows of this kind, so that a row may repeat
     * or contradict one of another file.
     */
    default boolean isShared() {
        return false;
    }

    /**
     * Checks what concerns the whole file, before its rows are judged.
     * @throws ImportException if it cannot be imported as it is
     */
    default void prepare(Vocabulary vocabulary) {
        // nothing
    }

    /** A number that two rows share only if they have the same keys. */
    long key(Entry entry, Vocabulary vocabulary);

    /**
     * Checks what no cell shows by itself, references included.
     * @throws RowRejectedException if the row cannot be loaded
     */
    default void check(Entry entry, Vocabulary vocabulary) throws RowRejectedException {
        for (Column column : columns()) {
            switch (column.type()) {
                case CellType.Reference(Kind kind) ->
                    vocabulary.require(kind, entry.text(column.name()), column.name());
                case CellType.References(Kind kind) -> {
                    // what refers to its own kind can refer to a later row: Hierarchy
                    // checks it
                    if (kind != defines()) {
                        for (String id : entry.ids(column.name())) {
                            vocabulary.require(kind, id, column.name());
                        }
                    }
                }
                case CellType.WeightedReferences(Kind kind) -> {
                    for (Map<String, Object> item : entry.weightedIds(column.name())) {
                        vocabulary.require(kind, String.valueOf(item.get("id")), column.name());
                    }
                }
                case CellType.Id _, CellType.Value _, CellType.Ignored _ -> {
                    // refer to nothing
                }
            }
        }
    }

    /** The row as a parameter of its queries. */
    Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary);

    /** Whether a folder may do without a file. */
    enum Presence {

        REQUIRED, OPTIONAL

    }

    /** What a file is about. */
    enum Subject {

        /** Courses and what they are about: a column {@code name} is welcome. */
        CATALOGUE,

        /** People: columns that name them are refused. */
        PEOPLE

    }

}
