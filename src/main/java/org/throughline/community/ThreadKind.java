package org.throughline.community;

import java.util.Locale;
import org.throughline.coherence.similarity.Keys;

/** By what courses belong to a thread. */
public enum ThreadKind {

    /** By what they are about: the network of most similar courses. */
    CONTENT,

    /** By who completed them: the backbone of co-enrolment. */
    CO_ENROLMENT;

    /**
     * The name in properties, parameters and addresses.
     * @return {@code content} or {@code co-enrolment}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a key.
     * @param key {@code content} or {@code co-enrolment}
     * @return the kind
     * @throws IllegalArgumentException if it is neither
     */
    public static ThreadKind parse(String key) {
        return Keys.parse("kind of thread", values(), ThreadKind::key, key);
    }

}
