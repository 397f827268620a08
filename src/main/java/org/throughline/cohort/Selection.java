package org.throughline.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.throughline.cohort.Vocabulary.Discipline;

/**
 * One teacher with the pattern that was planted and the courses that came of it.
 *
 * @param enrolments ordered by date, then by course
 */
record Selection(Teacher teacher, Pattern pattern, List<Enrolment> enrolments) {

    /**
     * A course that the teacher enrolled in.
     *
     * @param completedAt null if it was not completed
     */
    record Enrolment(Course course, LocalDate enrolledAt, @Nullable LocalDate completedAt) {
    }

    /** Draws the selections of a cohort, each on its own. */
    static final class Drawer {

        /** How often a teacher has 1, 2, 3... courses of the own pattern. */
        private static final int[] LENGTH_WEIGHTS = { 4, 10, 14, 15, 14, 12, 10, 8, 5, 4, 2, 1, 1 };

        /** From the fourth course on, how often a teacher leaves the pattern. */
        private static final double STRAYING = 0.1;

        /** How often a teacher with at least three courses takes a mandatory one. */
        private static final double UPTAKE = 0.2;

        /** Enrolment is open from the start of an academic year until early in April. */
        private static final int ENROLMENT_DAYS = 250;

        private static final int SHORTEST_COURSE_DAYS = 14;

        private final CohortParameters parameters;

        private final Catalogue catalogue;

        private final Map<PlantedType, List<Pattern>> patterns;

        private final Pattern anything;

        private final List<Stipulation> stipulations;

        private final Calendar calendar;

        Drawer(CohortParameters parameters, Catalogue catalogue, List<Stipulation> stipulations) {
            this.parameters = parameters;
            this.catalogue = catalogue;
            this.patterns = Pattern.of(catalogue);
            this.anything = patterns(PlantedType.FRAGMENTED).getFirst();
            this.stipulations = stipulations;
            this.calendar = new Calendar(parameters.firstYear(), parameters.years());
        }

        /** The teacher of that number, from 0, whichever were drawn before. */
        Selection draw(long number) {
            Draws draws = Draws.of(this.parameters.seed(), Draws.Purpose.TEACHER, number);
            Pattern pattern = draws.pick(patterns(type(draws)));
            Teacher teacher = Teacher.draw(Ids.teacher(number, this.parameters.teachers()), home(pattern),
                    this.parameters.undeclaredTeacherShare(), this.catalogue, draws);
            List<Course> courses = courses(pattern, teacher, draws);
            List<Enrolment> enrolments = new ArrayList<>();
            for (Course course : courses) {
                int openYear = this.calendar.firstOpenYear(course.openedOn());
                enrolments.add(enrolment(course, draws.between(openYear, this.calendar.lastYear()), draws));
            }
            mandatory(teacher, courses, draws)
                .ifPresent(mandatory -> enrolments.add(enrolment(mandatory.course(), mandatory.year(), draws)));
            enrolments
                .sort(Comparator.comparing(Enrolment::enrolledAt).thenComparing(enrolment -> enrolment.course().id()));
            return new Selection(teacher, pattern, enrolments);
        }

        private List<Pattern> patterns(PlantedType type) {
            return this.patterns.getOrDefault(type, List.of());
        }

        private PlantedType type(Draws draws) {
            double left = draws.unit();
            PlantedType last = PlantedType.FRAGMENTED;
            for (Map.Entry<PlantedType, Double> share : this.parameters.typeShares().entrySet()) {
                if (share.getValue() > 0) {
                    last = share.getKey();
                    left -= share.getValue();
                    if (left < 0) {
                        break;
                    }
                }
            }
            return last;
        }

        private static @Nullable Discipline home(Pattern pattern) {
            if (pattern.type() == PlantedType.INTEGRATED && pattern.community() != null) {
                return pattern.community().disciplines().getFirst();
            }
            return pattern.discipline();
        }

        private List<Course> courses(Pattern pattern, Teacher teacher, Draws draws) {
            int length = 1 + draws.weighted(LENGTH_WEIGHTS);
            Predicate<Course> preferred = course -> course.language() == teacher.language();
            int start = draws.below(pattern.pools().size());
            List<Course> courses = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                Pattern followed = (i >= 3 && draws.chance(STRAYING)) ? this.anything : pattern;
                Optional<Course> next = next(followed, start + i, courses, preferred, draws);
                if (next.isEmpty()) {
                    break;
                }
                courses.add(next.get());
            }
            return courses;
        }

        private static Optional<Course> next(Pattern pattern, int turn, List<Course> courses,
                Predicate<Course> preferred, Draws draws) {
            Predicate<Course> free = course -> courses.stream().noneMatch(taken -> taken.number() == course.number());
            List<CoursePool> pools = pattern.pools();
            if (pattern.type() == PlantedType.FRAGMENTED) {
                return draws.pick(pools).draw(draws, free, preferred);
            }
            return IntStream.range(turn, turn + pools.size())
                .mapToObj(i -> pools.get(i % pools.size()).draw(draws, free, preferred))
                .flatMap(Optional::stream)
                .findFirst();
        }

        private Optional<Stipulation> mandatory(Teacher teacher, List<Course> courses, Draws draws) {
            if (courses.size() < 3 || !draws.chance(UPTAKE)) {
                return Optional.empty();
            }
            List<Stipulation> concerning = this.stipulations.stream()
                .filter(stipulation -> stipulation.concerns(teacher))
                .toList();
            return Optional.of(draws.pick(concerning))
                .filter(stipulation -> courses.stream()
                    .noneMatch(taken -> taken.number() == stipulation.course().number()));
        }

        private Enrolment enrolment(Course course, int year, Draws draws) {
            LocalDate enrolledAt = Calendar.start(year).plusDays(draws.below(ENROLMENT_DAYS));
            long daysLeft = ChronoUnit.DAYS.between(enrolledAt, Calendar.end(year));
            long days = SHORTEST_COURSE_DAYS + draws.below(daysLeft - SHORTEST_COURSE_DAYS + 1);
            boolean completed = !draws.chance(this.parameters.uncompletedShare());
            return new Enrolment(course, enrolledAt, completed ? enrolledAt.plusDays(days) : null);
        }

    }

}
