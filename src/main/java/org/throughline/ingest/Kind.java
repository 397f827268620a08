package org.throughline.ingest;

/** A kind of node that rows define or refer to by its id. */
enum Kind {

    DISCIPLINE, TOPIC, COURSE, TEACHER, STIPULATION, STATEMENT, EVIDENCE, INSTRUMENT, CODEBOOK, RESPONSE, ITEM,

    /** What somebody says of a text: a code, a step of a rubric, a reference. */
    CODING;

    /** Where its rows come from. */
    String file() {
        return switch (this) {
            case STATEMENT -> "expectations.csv";
            case EVIDENCE -> "evidence.csv";
            case INSTRUMENT, CODEBOOK -> label() + "s/";
            default -> label() + "s.csv";
        };
    }

    /** Its name in messages. */
    String label() {
        return switch (this) {
            case DISCIPLINE -> "discipline";
            case TOPIC -> "topic";
            case COURSE -> "course";
            case TEACHER -> "teacher";
            case STIPULATION -> "stipulation";
            case STATEMENT -> "statement";
            case EVIDENCE -> "evidence";
            case INSTRUMENT -> "instrument";
            case CODEBOOK -> "codebook";
            case RESPONSE -> "response";
            case ITEM -> "item";
            case CODING -> "code";
        };
    }

    /** The query that lists the ids in the graph. */
    String knownQuery() {
        return "import/known-" + ((this == EVIDENCE) ? label() : label() + "s");
    }

    /** Whether there is a definition behind each, and not a row of properties. */
    boolean isDefinition() {
        return this == INSTRUMENT || this == CODEBOOK;
    }

}
