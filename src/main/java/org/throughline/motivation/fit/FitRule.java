package org.throughline.motivation.fit;

/** The rules of the learner-course fit. */
public enum FitRule {

    /** Extrinsic: the course was mandatory for the teacher that year. */
    E1,

    /**
     * Extrinsic: the course has no relation to the teacher's discipline and role, and is
     * easy.
     */
    E2,

    /** Intrinsic: the course was elective and is difficult. */
    I1,

    /** Intrinsic: the course is clearly related to the teacher's discipline. */
    I2;

    /** Whether it speaks for a motive outside of the course. */
    public boolean isExtrinsic() {
        return this == E1 || this == E2;
    }

}
