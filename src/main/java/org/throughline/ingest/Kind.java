package org.throughline.ingest;

/** A kind of node that rows define or refer to by its id. */
enum Kind {

    DISCIPLINE, TOPIC, COURSE, TEACHER, STIPULATION;

    /** Where its rows come from. */
    String file() {
        return label() + "s.csv";
    }

    /** Its name in messages. */
    String label() {
        return switch (this) {
            case DISCIPLINE -> "discipline";
            case TOPIC -> "topic";
            case COURSE -> "course";
            case TEACHER -> "teacher";
            case STIPULATION -> "stipulation";
        };
    }

    /** The query that lists the ids in the graph. */
    String knownQuery() {
        return "import/known-" + label() + "s";
    }

}
