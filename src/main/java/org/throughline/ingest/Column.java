package org.throughline.ingest;

import java.util.List;

/**
 * A column that a file format knows.
 *
 * @param name as in the header, with underscores
 * @param property the property that holds its values
 * @param need whether header and cell must be there
 * @param type what its cells hold
 */
record Column(String name, String property, Need need, Type type) {

    static Column key(String name, Type type) {
        return of(name, Need.VALUE, type);
    }

    static Column present(String name, Type type) {
        return of(name, Need.HEADER, type);
    }

    static Column optional(String name, Type type) {
        return of(name, Need.NONE, type);
    }

    private static Column of(String name, Need need, Type type) {
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

    /** What the cells of a column hold. */
    sealed interface Type {

        /** The id of the node that the row defines. */
        record Id(Kind kind) implements Type {
        }

        /** Something that the row says about its own node or relationship. */
        sealed interface Value extends Type {

        }

        /** Other nodes. */
        sealed interface Link extends Type {

            Kind kind();

        }

        /** Any text. */
        record Text() implements Value {
        }

        /** One of a few words. */
        record OneOf(List<String> words) implements Value {
        }

        /** A decimal number that is not negative. */
        record Amount() implements Value {
        }

        /** A calendar year. */
        record Year() implements Value {
        }

        /** A date, or the date of a date-time. */
        record Day() implements Value {
        }

        /** The id of one other node. */
        record Reference(Kind kind) implements Link {
        }

        /** Ids of other nodes, separated by {@code |}. */
        record References(Kind kind) implements Link {
        }

        /** Ids of other nodes, each with a weight after a colon, 1 if left out. */
        record WeightedReferences(Kind kind) implements Link {
        }

    }

}
