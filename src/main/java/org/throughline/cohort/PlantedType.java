package org.throughline.cohort;

/**
 * How a synthetic teacher chooses courses; the name in lower case stands in
 * {@code planted/teachers.csv}. Nobody keeps to a pattern for ever: from the fourth
 * course on, one in ten is of any theme, and some teachers add a mandatory course. A
 * selection ends early where the catalogue has no more courses of its pattern.
 */
public enum PlantedType {

    /** One theme in whatever disciplines its courses lie. */
    THEMATIC,

    /** One discipline, each course on another theme as far as the catalogue allows. */
    DISCIPLINARY,

    /** One theme, in turns in two disciplines that no broader discipline joins. */
    BRIDGING,

    /** One theme and in it one topic, the main one of every course. */
    NARROW,

    /** One theme that lies in one discipline. */
    INTEGRATED,

    /** Each course of a theme drawn by lot. */
    FRAGMENTED

}
