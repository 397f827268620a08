package org.throughline.cohort;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.throughline.cohort.Vocabulary.Discipline;

/** A synthetic teacher: what a row of teachers.csv says. */
record Teacher(String id, String role, CareerStage stage, String sector, Language language, int seniorityYears,
        List<Discipline> disciplines) {

    /** From the most frequent to the rarest. */
    static final List<String> ROLES = List.of("teacher", "homeroom-teacher", "coordinator", "counsellor", "principal");

    private static final int[] ROLE_WEIGHTS = { 50, 25, 14, 6, 5 };

    private static final List<CareerStage> STAGES = List.of(CareerStage.NOVICE, CareerStage.EARLY, CareerStage.MID,
            CareerStage.LATE);

    private static final int[] STAGE_WEIGHTS = { 18, 25, 35, 22 };

    private static final List<String> SECTORS = List.of("hebrew-state", "hebrew-religious", "arab", "druze", "bedouin");

    private static final int[] SECTOR_WEIGHTS = { 48, 18, 24, 4, 6 };

    /** The sectors before it teach in Hebrew, it and those after it in Arabic. */
    private static final int FIRST_ARABIC_SECTOR = SECTORS.indexOf("arab");

    /**
     * Draws a teacher.
     * @param home the discipline of the teacher's courses, if the planted type has one:
     * most such teachers teach it
     */
    static Teacher draw(String id, @Nullable Discipline home, double undeclaredShare, Catalogue catalogue,
            Draws draws) {
        CareerStage stage = STAGES.get(draws.weighted(STAGE_WEIGHTS));
        int drawnRole = draws.weighted(ROLE_WEIGHTS);
        String role = ROLES.get((stage == CareerStage.NOVICE) ? Math.min(drawnRole, 1) : drawnRole);
        int sector = draws.weighted(SECTOR_WEIGHTS);
        Language language = (sector < FIRST_ARABIC_SECTOR) ? Language.HEBREW : Language.ARABIC;
        int years = draws.between(stage.leastYears(), stage.mostYears());
        List<Discipline> disciplines = disciplines(home, catalogue, draws);
        boolean declared = !draws.chance(undeclaredShare);
        return new Teacher(id, role, stage, SECTORS.get(sector), language, years, declared ? disciplines : List.of());
    }

    private static List<Discipline> disciplines(@Nullable Discipline home, Catalogue catalogue, Draws draws) {
        Discipline drawn = draws.pick(catalogue.disciplines());
        Discipline second = draws.pick(catalogue.disciplines());
        boolean atHome = draws.chance(0.8);
        List<Discipline> disciplines = new ArrayList<>();
        disciplines.add((home != null && atHome) ? home : drawn);
        if (draws.chance(0.25) && !disciplines.contains(second)) {
            disciplines.add(second);
        }
        return disciplines;
    }

}
