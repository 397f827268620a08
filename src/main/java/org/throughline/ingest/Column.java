package org.throughline.ingest;

/**
 * A column that a file format knows.
 *
 * @param name as in the header, with underscores
 * @param property the property that holds its values
 * @param need whether header and cell must be there
 * @param type what its cells hold
 */
record Column(String name, String property, Need need, CellType type) {

    static Column key(String name, CellType type) {
        return of(name, Need.VALUE, type);
    }

    static Column present(String name, CellType type) {
        return of(name, Need.HEADER, type);
    }

    static Column optional(String name, CellType type) {
        return of(name, Need.NONE, type);
    }

    private static Column of(String name, Need need, CellType type) {
        return new Column(name, ColumnName.of(name).property(), need, type);
    }

    /** What must be there. */
    enum Need {

        /** The column, and a value in every row. */
        VALUE,

        /** The column; its cells may be empty. */
        HEADER,

        /** Nothing. */
        NONE

    }

}
