package org.throughline.ingest;

import java.util.List;

/** What the cells of a column hold. */
sealed interface CellType {

    /** The id of the node that the row defines. */
    record Id(Kind kind) implements CellType {
    }

    /** Something that the row says about its own node or relationship. */
    sealed interface Value extends CellType {

    }

    /** Other nodes. */
    sealed interface Link extends CellType {

        Kind kind();

    }

    /** Any text. */
    record Text() implements Value {
    }

    /**
     * What somebody wrote in sentences: shown to nobody but those who may read it, not
     * even where a row is rejected.
     */
    record Prose() implements Value {
    }

    /** A short text that tells things apart, such as the key of an item. */
    record Name() implements Value {
    }

    /** Short texts separated by {@code |}, stored as a list. */
    record Names() implements Value {
    }

    /** The id of a statement or of evidence of learning. */
    record TextId() implements Value {
    }

    /** A whole number from 0. */
    record Count() implements Value {
    }

    /** Any decimal number. */
    record Decimal() implements Value {
    }

    /** A decimal number from 0 to 1. */
    record Share() implements Value {
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

    /** Something that is there for people and not read. */
    record Ignored() implements CellType {
    }

    /** Ids of other nodes, each with a weight after a colon, 1 if left out. */
    record WeightedReferences(Kind kind) implements Link {
    }

}
