package org.throughline.cohort;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Everything that a synthetic cohort depends on: equal parameters give equal bytes.
 *
 * @param teachers number of teachers, at least 1
 * @param courses number of courses, at least 1
 * @param seed where all draws come from
 * @param typeShares probability of each planted type, summing to 1; a type left out has 0
 * @param firstYear calendar year in which the first academic year starts (in August),
 * 1900 to 2200
 * @param years number of academic years, 1 to 50
 * @param uncompletedShare probability in [0, 1] that an enrolment is not completed
 * @param untaggedCourseShare probability in [0, 1] that a course has no topics
 * @param undeclaredTeacherShare probability in [0, 1] that a teacher has no discipline
 * @param logs in which form the log of the learning platform comes along
 * @param logYears the last so many academic years are in it, at least 1
 * @param answeringShare probability in [0, 1] that a teacher answers questionnaires,
 * states expectations and writes evidence of learning
 */
public record CohortParameters(int teachers, int courses, long seed, Map<PlantedType, Double> typeShares, int firstYear,
        int years, double uncompletedShare, double untaggedCourseShare, double undeclaredTeacherShare, LogForm logs,
        int logYears, double answeringShare) {

    private static final double SUM_TOLERANCE = 1e-9;

    /**
     * Checks every value.
     * @throws IllegalArgumentException if one is out of its range; the message names it
     */
    public CohortParameters {
        requireWithin("teachers", teachers, 1, Integer.MAX_VALUE);
        requireWithin("courses", courses, 1, Integer.MAX_VALUE);
        requireWithin("firstYear", firstYear, 1900, 2200);
        requireWithin("years", years, 1, 50);
        requireShare("uncompletedShare", uncompletedShare);
        requireShare("untaggedCourseShare", untaggedCourseShare);
        requireShare("undeclaredTeacherShare", undeclaredTeacherShare);
        requireWithin("logYears", logYears, 1, Integer.MAX_VALUE);
        requireShare("answeringShare", answeringShare);
        typeShares = completed(typeShares);
    }

    /** The usual cohort of that size: all types, five academic years from 2020. */
    public static CohortParameters of(int teachers, int courses, long seed) {
        Map<PlantedType, Double> shares = Map.of(PlantedType.THEMATIC, 0.2, PlantedType.DISCIPLINARY, 0.2,
                PlantedType.BRIDGING, 0.15, PlantedType.NARROW, 0.1, PlantedType.INTEGRATED, 0.1,
                PlantedType.FRAGMENTED, 0.25);
        return new CohortParameters(teachers, courses, seed, shares, 2020, 5, 0.12, 0.03, 0.03, LogForm.NONE,
                Integer.MAX_VALUE, 0.4);
    }

    public CohortParameters withTypeShares(Map<PlantedType, Double> shares) {
        return new CohortParameters(this.teachers, this.courses, this.seed, shares, this.firstYear, this.years,
                this.uncompletedShare, this.untaggedCourseShare, this.undeclaredTeacherShare, this.logs, this.logYears,
                this.answeringShare);
    }

    public CohortParameters withYears(int first, int count) {
        return new CohortParameters(this.teachers, this.courses, this.seed, this.typeShares, first, count,
                this.uncompletedShare, this.untaggedCourseShare, this.undeclaredTeacherShare, this.logs, this.logYears,
                this.answeringShare);
    }

    public CohortParameters withUncompletedShare(double share) {
        return new CohortParameters(this.teachers, this.courses, this.seed, this.typeShares, this.firstYear, this.years,
                share, this.untaggedCourseShare, this.undeclaredTeacherShare, this.logs, this.logYears,
                this.answeringShare);
    }

    public CohortParameters withUntaggedCourseShare(double share) {
        return new CohortParameters(this.teachers, this.courses, this.seed, this.typeShares, this.firstYear, this.years,
                this.uncompletedShare, share, this.undeclaredTeacherShare, this.logs, this.logYears,
                this.answeringShare);
    }

    public CohortParameters withUndeclaredTeacherShare(double share) {
        return new CohortParameters(this.teachers, this.courses, this.seed, this.typeShares, this.firstYear, this.years,
                this.uncompletedShare, this.untaggedCourseShare, share, this.logs, this.logYears, this.answeringShare);
    }

    /** With the log of the last so many academic years. */
    public CohortParameters withLogs(LogForm form, int lastYears) {
        return new CohortParameters(this.teachers, this.courses, this.seed, this.typeShares, this.firstYear, this.years,
                this.uncompletedShare, this.untaggedCourseShare, this.undeclaredTeacherShare, form, lastYears,
                this.answeringShare);
    }

    public CohortParameters withAnsweringShare(double share) {
        return new CohortParameters(this.teachers, this.courses, this.seed, this.typeShares, this.firstYear, this.years,
                this.uncompletedShare, this.untaggedCourseShare, this.undeclaredTeacherShare, this.logs, this.logYears,
                share);
    }

    /** The first academic year in the log. */
    int firstLogYear() {
        return this.firstYear + Math.max(0, this.years - this.logYears);
    }

    /** In the order of the enum, whatever map was given: the order decides the draws. */
    private static Map<PlantedType, Double> completed(Map<PlantedType, Double> shares) {
        EnumMap<PlantedType, Double> all = new EnumMap<>(PlantedType.class);
        double sum = 0;
        for (PlantedType type : PlantedType.values()) {
            double share = shares.getOrDefault(type, 0.0);
            requireShare("typeShares of " + type, share);
            all.put(type, share);
            sum += share;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new IllegalArgumentException("typeShares must sum to 1, but they sum to " + sum);
        }
        return Collections.unmodifiableMap(all);
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            String range = (most == Integer.MAX_VALUE) ? "at least " + least : "from " + least + " to " + most;
            throw new IllegalArgumentException(name + " must be " + range + ", but is " + value);
        }
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, but is " + share);
        }
    }

}
