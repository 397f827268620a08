package org.throughline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A course that is mandatory in one academic year, for all teachers or for those with a
 * certain role, career stage or discipline.
 *
 * @param value the role, stage or id of the discipline; empty when it holds for all
 */
record Stipulation(Course course, int year, Scope scope, String value) {

    /** Whom a stipulation concerns. */
    enum Scope {

        ALL, ROLE, STAGE, DISCIPLINE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** One of each scope in every academic year, of courses that are open by then. */
    static List<Stipulation> draw(CohortParameters parameters, Catalogue catalogue) {
        Draws draws = Draws.of(parameters.seed(), Draws.Purpose.STIPULATIONS, 0);
        Calendar calendar = new Calendar(parameters.firstYear(), parameters.years());
        List<Stipulation> stipulations = new ArrayList<>();
        for (int year = calendar.firstYear(); year <= calendar.lastYear(); year++) {
            int ofYear = year;
            CoursePool open = new CoursePool(catalogue.courses()
                .stream()
                .filter(course -> calendar.firstOpenYear(course.openedOn()) <= ofYear)
                .toList());
            for (Scope scope : Scope.values()) {
                String value = value(scope, catalogue, draws);
                open.draw(draws, course -> true, course -> true)
                    .ifPresent(course -> stipulations.add(new Stipulation(course, ofYear, scope, value)));
            }
        }
        return List.copyOf(stipulations);
    }

    boolean concerns(Teacher teacher) {
        return switch (this.scope) {
            case ALL -> true;
            case ROLE -> this.value.equals(teacher.role());
            case STAGE -> this.value.equals(teacher.stage().code());
            case DISCIPLINE ->
                teacher.disciplines().stream().anyMatch(discipline -> this.value.equals(discipline.id()));
        };
    }

    private static String value(Scope scope, Catalogue catalogue, Draws draws) {
        return switch (scope) {
            case ALL -> "";
            case ROLE -> draws.pick(Teacher.ROLES);
            case STAGE -> draws.pick(List.of(CareerStage.values())).code();
            case DISCIPLINE -> draws.pick(catalogue.disciplines()).id();
        };
    }

}
