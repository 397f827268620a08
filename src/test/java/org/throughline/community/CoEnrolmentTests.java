package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;
import org.throughline.stats.Hypergeometric;

class CoEnrolmentTests {

    private static CoEnrolment count(Projection projection, DateInterval interval) {
        return CoEnrolment.of(projection.completed(), projection.courses().size(), interval, Progress.NONE);
    }

    @Test
    void countsTheTeachersInCommon() {
        LocalDate day = LocalDate.of(2024, 1, 10);
        Projection projection = Projection.builder()
            .completed("t1", "a", day)
            .completed("t1", "b", day)
            .completed("t1", "b", day.plusDays(400))
            .completed("t2", "a", day)
            .completed("t2", "b", null)
            .completed("t2", "c", day)
            .teacher("t3")
            .course("d")
            .build();
        CoEnrolment all = count(projection, DateInterval.ALWAYS);
        assertThat(all.network()).isEqualTo(Networks.of(4,
                List.of(new Networks.Edge(0, 1, 2), new Networks.Edge(0, 2, 1), new Networks.Edge(1, 2, 1))));
        assertThat(all.popularity(1)).isEqualTo(2);
        assertThat(all.popularity(3)).isZero();
        assertThat(all.courseCount()).isEqualTo(3);
        assertThat(all.teacherCount()).isEqualTo(2);
        assertThat(count(projection, DateInterval.between(day, day.plusDays(1))).network())
            .isEqualTo(Networks.of(4, List.of(new Networks.Edge(0, 1, 1), new Networks.Edge(0, 2, 1))));
    }

    /**
     * Ten groups of three courses, each taken whole by eight teachers, and a fair course.
     */
    private static Projection groups() {
        Projection.Builder builder = Projection.builder();
        for (int group = 0; group < 10; group++) {
            for (int member = 0; member < 8; member++) {
                String teacher = "t" + group + member;
                for (String course : List.of("a", "b", "c")) {
                    builder.completed(teacher, group + course, null);
                }
                if (member < 4) {
                    builder.completed(teacher, "popular", null);
                }
            }
        }
        return builder.completed("loner", "0a", null).completed("loner", "1a", null).build();
    }

    @Nested
    class TheBackbone {

        private final Projection projection = groups();

        private final CoEnrolment counts = count(projection, DateInterval.ALWAYS);

        private final Backbone backbone = Backbone.of(counts, Backbone.DEFAULT_ALPHA);

        private OptionalDouble linkage(String teacher) {
            return backbone.coEnrolmentLinkage(
                    projection.completed().coursesOf(projection.teachers().indexOf(teacher), DateInterval.ALWAYS));
        }

        @Test
        void keepsTheGroupsAndDropsWhatIsOnlyPopular() {
            assertThat(backbone.network().edgeCount()).isEqualTo(30);
            int popular = projection.courses().indexOf("popular");
            assertThat(counts.network().degree(popular)).isEqualTo(30);
            assertThat(backbone.network().degree(popular)).isZero();
            assertThat(
                    backbone.network().weight(projection.courses().indexOf("3a"), projection.courses().indexOf("3b")))
                .isEqualTo(8);
        }

        @Test
        void itsThresholdIsThatOfBenjaminiAndHochberg() {
            assertThat(backbone.threshold().orElseThrow()).isCloseTo(0.01 * 30 / (31 * 30 / 2), within(1e-17));
        }

        @Test
        void linksWhatOthersTookTogetherToo() {
            // of the six pairs, the three with the popular course are chance
            assertThat(linkage("t50")).hasValue(0.5);
            assertThat(linkage("t57")).hasValue(1);
            assertThat(linkage("loner")).hasValue(0);
        }

        @Test
        void undefinedForOneCourse() {
            assertThat(backbone.coEnrolmentLinkage(0)).isEmpty();
            assertThat(backbone.coEnrolmentLinkage()).isEmpty();
        }

        @Test
        void refusesACourseThatNobodyTook() {
            Projection more = Projection.builder().completed("t", "a", null).course("b").build();
            Backbone none = Backbone.of(count(more, DateInterval.ALWAYS), 0.05);
            assertThat(none.threshold()).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> none.coEnrolmentLinkage(0, 1));
        }

    }

    @Test
    void aPairOfOneTeacherIsNoEvidenceForThatTeacher() {
        Projection projection = Projection.builder()
            .completed("t1", "a", null)
            .completed("t1", "b", null)
            .completed("t2", "c", null)
            .completed("t3", "c", null)
            .completed("t4", "c", null)
            .build();
        Backbone backbone = Backbone.of(count(projection, DateInterval.ALWAYS), 0.99);
        assertThat(backbone.network().edgeCount()).isEqualTo(1);
        assertThat(backbone.coEnrolmentLinkage(0, 1)).hasValue(0);
    }

    @Property(tries = 30)
    void aLinkageIsTheCountWithoutTheTeacher(@ForAll long seed) {
        List<Set<Integer>> taken = new ArrayList<>();
        Projection.Builder builder = Projection.builder();
        List<Networks.Edge> pairs = Networks.randomEdges(seed, 40, 120);
        for (int teacher = 0; teacher < 40; teacher++) {
            Set<Integer> courses = new TreeSet<>();
            for (int at = 3 * teacher; at < 3 * teacher + 3; at++) {
                courses.add(10 + pairs.get(at).first());
                courses.add(10 + pairs.get(at).second());
            }
            int id = teacher;
            courses.forEach((course) -> builder.completed("t" + id, "c" + course, null));
            taken.add(courses);
        }
        Projection projection = builder.build();
        Backbone backbone = Backbone.of(count(projection, DateInterval.ALWAYS), 0.2);
        for (int left = 0; left < taken.size(); left++) {
            double valid = 0;
            double all = 0;
            for (int first : taken.get(left)) {
                for (int second : taken.get(left)) {
                    if (first < second) {
                        valid += tail(taken, left, first, second) <= backbone.threshold().orElse(-1) ? 1 : 0;
                        all++;
                    }
                }
            }
            int[] courses = taken.get(left).stream().mapToInt((id) -> projection.courses().indexOf("c" + id)).toArray();
            assertThat(backbone.coEnrolmentLinkage(courses)).hasValue(valid / all);
        }
    }

    private static double tail(List<Set<Integer>> taken, int left, int first, int second) {
        int both = 0;
        int ofFirst = 0;
        int ofSecond = 0;
        for (int teacher = 0; teacher < taken.size(); teacher++) {
            if (teacher != left) {
                boolean one = taken.get(teacher).contains(first);
                boolean other = taken.get(teacher).contains(second);
                both += (one && other) ? 1 : 0;
                ofFirst += one ? 1 : 0;
                ofSecond += other ? 1 : 0;
            }
        }
        return Hypergeometric.upperTail(taken.size() - 1, Math.min(ofFirst, ofSecond), Math.max(ofFirst, ofSecond),
                both);
    }

}
