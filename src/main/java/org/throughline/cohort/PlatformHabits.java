package org.throughline.cohort;

import java.util.Locale;

/**
 * How a teacher uses the learning platform, as it was planted.
 *
 * @param level how much the teacher does
 * @param rhythm how the time is cut into pieces
 * @param quizzes how quizzes are taken
 */
record PlatformHabits(EngagementLevel level, Rhythm rhythm, QuizHabit quizzes) {

    /** How much a teacher does. */
    enum EngagementLevel {

        LOW(30, 60, 0.3, -1, 0), MEDIUM(85, 140, 0.6, 1, 12), HIGH(200, 310, 0.95, 4, 24);

        private final int leastMinutes;

        private final int mostMinutes;

        /** Of the activities and resources of a course. */
        private final double viewedShare;

        /** Beyond those that a course asks for. */
        private final int extraPosts;

        /** In a post. */
        private final int extraWords;

        EngagementLevel(int leastMinutes, int mostMinutes, double viewedShare, int extraPosts, int extraWords) {
            this.leastMinutes = leastMinutes;
            this.mostMinutes = mostMinutes;
            this.viewedShare = viewedShare;
            this.extraPosts = extraPosts;
            this.extraWords = extraWords;
        }

        int minutes(Draws draws) {
            return draws.between(this.leastMinutes, this.mostMinutes);
        }

        double viewedShare() {
            return this.viewedShare;
        }

        int extraPosts() {
            return this.extraPosts;
        }

        int extraWords() {
            return this.extraWords;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** How the time is cut into pieces. */
    enum Rhythm {

        /** Many short visits. */
        FRAGMENTED(5, 12),

        /** Few long ones. */
        PROLONGED(45, 90);

        private final int leastMinutes;

        private final int mostMinutes;

        Rhythm(int leastMinutes, int mostMinutes) {
            this.leastMinutes = leastMinutes;
            this.mostMinutes = mostMinutes;
        }

        int sessionMinutes(Draws draws) {
            return draws.between(this.leastMinutes, this.mostMinutes);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** How quizzes are taken. */
    enum QuizHabit {

        /** One attempt that takes its time. */
        SINGLE_LONG,

        /** Attempt after attempt until everything is right. */
        REPEATED_SHORT;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

    private static final int[] USUAL_LEVELS = { 25, 40, 35 };

    /** Fragments engage less: the association that a study can find. */
    private static final int[] LEVELS_OF_FRAGMENTED = { 45, 35, 20 };

    /** Draws the habits of a teacher whose courses follow a type. */
    static PlatformHabits draw(PlantedType type, Draws draws) {
        int[] weights = (type == PlantedType.FRAGMENTED) ? LEVELS_OF_FRAGMENTED : USUAL_LEVELS;
        EngagementLevel level = EngagementLevel.values()[draws.weighted(weights)];
        Rhythm rhythm = draws.chance(0.4) ? Rhythm.FRAGMENTED : Rhythm.PROLONGED;
        QuizHabit quizzes = draws.chance((level == EngagementLevel.LOW) ? 0.6 : 0.3) ? QuizHabit.REPEATED_SHORT
                : QuizHabit.SINGLE_LONG;
        return new PlatformHabits(level, rhythm, quizzes);
    }

}
