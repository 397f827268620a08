package org.throughline.explore;

import java.util.Locale;
import org.throughline.coherence.similarity.Keys;

/** What a node of the graph stands for. */
public enum NodeKind {

    /** A community of courses. */
    THREAD,

    /** A course. */
    COURSE,

    /** What courses are about. */
    TOPIC,

    /** A subject that courses belong to and teachers teach. */
    DISCIPLINE,

    /** A teacher, under a pseudonym. */
    TEACHER,

    /** Anything else: it is known by its element id. */
    OTHER;

    /**
     * The name in answers and requests.
     * @return a word in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The label of such nodes in the database.
     * @return a label; that of {@link #OTHER} is on no node
     */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a word.
     * @param word such as {@code course}
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static NodeKind parse(String word) {
        return Keys.parse("kind of node", values(), NodeKind::key, word);
    }

}
