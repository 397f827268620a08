package org.throughline.cohort;

import java.io.Closeable;
import java.io.IOException;

/** Writes what teachers left in the learning platform, teacher by teacher. */
interface TraceWriter extends Closeable {

    /** Who looks after the platform. */
    long SUPPORT = 2;

    /** Who teaches all courses. */
    long TUTOR = 3;

    /** The number of the first teacher in the platform, less one. */
    long TEACHERS = 10;

    /** The number of a teacher in the platform. */
    static long user(long teacher) {
        return TEACHERS + teacher + 1;
    }

    /** Writes what a teacher did. */
    void write(long teacher, String id, Traces traces) throws IOException;

}
