package org.throughline.coherence;

import java.util.Locale;

/**
 * The type of a selection, in the order of the rules: the first that holds gives it.
 * {@link Typology} has the rules.
 */
public enum SelectionType {

    /** Too few courses, or none that could be compared with chance. */
    INSUFFICIENT("There are too few courses to say anything."),

    /** One topic and little besides, more than chance would give. */
    NARROW("The courses keep to very few topics."),

    /** One discipline, but no common topic. */
    DISCIPLINARY("The courses belong together by discipline, not by topic."),

    /** One topic that is followed into several disciplines. */
    BRIDGING("A common topic leads through different disciplines."),

    /** A common topic within a common discipline. */
    INTEGRATED("The courses belong together by topic and by discipline."),

    /** A common topic. */
    THEMATIC("The courses belong together by topic."),

    /** Neither a common topic nor a common discipline. */
    FRAGMENTED(
            "The courses have no more in common than courses drawn by lot, and no thread runs through half of them."),

    /** None of the other types. */
    WEAK("The courses have no more in common than courses drawn by lot, but a thread runs through half of them,"
            + " or one of the facets is unknown.");

    private final String meaning;

    SelectionType(String meaning) {
        this.meaning = meaning;
    }

    /**
     * The name in properties, addresses and files.
     * @return as {@code thematic}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What it means.
     * @return one sentence
     */
    public String meaning() {
        return meaning;
    }

}
