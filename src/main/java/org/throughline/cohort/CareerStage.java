package org.throughline.cohort;

/** Stages of a career, by whole years of seniority. */
enum CareerStage {

    NOVICE(0, 2), EARLY(3, 7), MID(8, 19), LATE(20, 40);

    private final int leastYears;

    private final int mostYears;

    CareerStage(int leastYears, int mostYears) {
        this.leastYears = leastYears;
        this.mostYears = mostYears;
    }

    int leastYears() {
        return this.leastYears;
    }

    int mostYears() {
        return this.mostYears;
    }

    String code() {
        return switch (this) {
            case NOVICE -> "novice";
            case EARLY -> "early";
            case MID -> "mid";
            case LATE -> "late";
        };
    }

}
