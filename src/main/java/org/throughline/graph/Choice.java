package org.throughline.graph;

/** Whether a teacher took a course by their own choice. */
public enum Choice {

    /** Nobody demanded it. */
    ELECTIVE,

    /** It was mandatory for the teacher in the year they took it. */
    MANDATORY

}
