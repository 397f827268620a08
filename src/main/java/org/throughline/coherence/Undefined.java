package org.throughline.coherence;

/** Why a measure has no value. */
public enum Undefined {

    /** The selection is empty. */
    NO_COURSES("the teacher has no courses in this period"),

    /** The facet says nothing about any course. */
    NO_CATEGORIES("none of the courses has a category in this facet"),

    /** There are no pairs. */
    SINGLE_COURSE("only one course has a category in this facet, and coherence needs two"),

    /** There is nothing to fit to. */
    NO_OWN_DISCIPLINE("no discipline of the teacher is known");

    private final String reason;

    Undefined(String reason) {
        this.reason = reason;
    }

    /**
     * The reason in words.
     * @return a clause without a full stop
     */
    public String reason() {
        return reason;
    }

}
