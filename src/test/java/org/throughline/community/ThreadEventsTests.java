package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.community.ThreadEvents.Event;
import org.throughline.community.ThreadEvents.Kind;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

class ThreadEventsTests {

    private static final ThreadEventParameters DEFAULTS = ThreadEventParameters.defaults();

    private static final Partition NOBODY = Partition.of(-1, -1, -1, -1, -1, -1);

    private static List<Event> later(Partition before, Partition after) {
        return ThreadEvents.of(List.of(new YearlyThreads(2022, before), new YearlyThreads(2023, after)), DEFAULTS)
            .stream()
            .filter((event) -> event.year() == 2023)
            .toList();
    }

    @Nested
    class AThread {

        @Test
        void isBornWhereNoneWas() {
            assertThat(later(NOBODY, Partition.of(0, 0, 0, -1, -1, -1)))
                .containsExactly(new Event(Kind.BORN, 2023, List.of(), List.of(0)));
        }

        @Test
        void continuesWithAboutItsSize() {
            assertThat(later(Partition.of(0, 0, 0, 0, -1, -1), Partition.of(-1, 0, 0, 0, 0, -1)))
                .containsExactly(new Event(Kind.CONTINUED, 2023, List.of(0), List.of(0)));
        }

        @Test
        void grows() {
            assertThat(later(Partition.of(0, 0, 0, -1, -1, -1), Partition.of(0, 0, 0, 0, -1, -1)))
                .containsExactly(new Event(Kind.GREW, 2023, List.of(0), List.of(0)));
        }

        @Test
        void shrinks() {
            assertThat(later(Partition.of(0, 0, 0, 0, -1, -1), Partition.of(0, 0, 0, -1, -1, -1)))
                .containsExactly(new Event(Kind.SHRANK, 2023, List.of(0), List.of(0)));
        }

        @Test
        void mergesWithAnother() {
            assertThat(later(Partition.of(0, 0, 0, 1, 1, -1), Partition.of(0, 0, 0, 0, 0, 0)))
                .containsExactly(new Event(Kind.MERGED, 2023, List.of(0, 1), List.of(0)));
        }

        @Test
        void splitsAndDies() {
            assertThat(later(Partition.of(0, 0, 0, 0, 1, 1), Partition.of(0, 0, 1, 1, -1, -1))).containsExactly(
                    new Event(Kind.SPLIT, 2023, List.of(0), List.of(0, 1)),
                    new Event(Kind.DIED, 2023, List.of(1), List.of()));
        }

        @Test
        void isAnotherWhenTooFewCoursesAreTheSame() {
            assertThat(later(Partition.of(0, 0, 0, 0, -1, -1), Partition.of(-1, -1, -1, 0, 0, 0))).containsExactly(
                    new Event(Kind.BORN, 2023, List.of(), List.of(0)),
                    new Event(Kind.DIED, 2023, List.of(0), List.of()));
        }

    }

    @Test
    void theThreadsOfTheFirstYearAreBornInIt() {
        assertThat(ThreadEvents.of(List.of(new YearlyThreads(2020, Partition.of(0, 0, 1))), DEFAULTS)).containsExactly(
                new Event(Kind.BORN, 2020, List.of(), List.of(0)), new Event(Kind.BORN, 2020, List.of(), List.of(1)));
    }

    @Test
    void theMostAlikePassTheirLineageOn() {
        List<YearlyThreads> years = List.of(new YearlyThreads(2020, Partition.of(0, 0, 0, 0, 1, 1)),
                new YearlyThreads(2021, Partition.of(1, 2, 2, 2, 0, 0)),
                new YearlyThreads(2022, Partition.of(-1, 0, 0, 0, 0, 0)));
        // 2021: {2,3,4} has 3/4 of the first, {5,6} all of the second, {1} a quarter
        assertThat(ThreadEvents.lineages(years, DEFAULTS)).containsExactly(List.of(0, 1), List.of(0, 1, 2), List.of(0));
    }

    @Test
    void refusesYearsThatDoNotFit() {
        YearlyThreads year = new YearlyThreads(2020, Partition.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ThreadEvents.of(List.of(year, year), DEFAULTS));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ThreadEvents.of(List.of(year, new YearlyThreads(2021, Partition.of(0, 0))), DEFAULTS));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreadEventParameters(0, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThreadEventParameters(0.5, -0.1));
    }

    @Property(tries = 100)
    void everyThreadIsInAnEventOfItsYears(@ForAll long seed) {
        Random random = new Random(seed);
        List<YearlyThreads> years = new ArrayList<>();
        for (int year = 2020; year < 2024; year++) {
            years.add(new YearlyThreads(year, Partition.of(random.ints(20, -1, 5).toArray())));
        }
        List<Event> events = ThreadEvents.of(years, DEFAULTS);
        for (int at = 0; at < years.size(); at++) {
            YearlyThreads year = years.get(at);
            List<Event> ofYear = events.stream().filter((event) -> event.year() == year.year()).toList();
            for (int thread = 0; thread < year.threads().communityCount(); thread++) {
                int number = thread;
                assertThat(ofYear).anyMatch((event) -> event.after().contains(number));
            }
            for (int thread = 0; at > 0 && thread < years.get(at - 1).threads().communityCount(); thread++) {
                int number = thread;
                assertThat(ofYear).anyMatch((event) -> event.before().contains(number));
            }
        }
        List<List<Integer>> lineages = ThreadEvents.lineages(years, DEFAULTS);
        lineages.forEach((year) -> assertThat(year).doesNotHaveDuplicates());
    }

    @Nested
    class TheYears {

        private final Network network = Networks.triangles();

        private final Projection projection = Projection.builder()
            .completed("t", "a", LocalDate.of(2020, 9, 1))
            .completed("t", "b", LocalDate.of(2020, 9, 1))
            .completed("t", "c", LocalDate.of(2020, 9, 1))
            .completed("t", "d", null)
            .completed("u", "e", LocalDate.of(2021, 9, 1))
            .completed("u", "f", LocalDate.of(2021, 9, 1))
            .completed("u", "a", LocalDate.of(2021, 9, 1))
            .build();

        private final TreeMap<Integer, DateInterval> intervals = new TreeMap<>();

        TheYears() {
            for (int year = 2020; year < 2022; year++) {
                intervals.put(year, DateInterval.between(LocalDate.of(year, 8, 1), LocalDate.of(year + 1, 8, 1)));
            }
        }

        @Test
        void haveTheThreadsOfTheCoursesTakenInThem() {
            assertThat(YearlyThreads.of(network, projection.completed(), intervals, LeidenParameters.defaults(), 1,
                    Progress.NONE))
                .containsExactly(new YearlyThreads(2020, Partition.of(0, 0, 0, -1, -1, -1)),
                        new YearlyThreads(2021, Partition.of(-1, -1, -1, -1, 0, 0)));
        }

        @Test
        void canBeCancelled() {
            Progress cancelled = new Progress() {

                @Override
                public void advanced(int done, int total) {
                    // nobody follows
                }

                @Override
                public boolean isCancelled() {
                    return true;
                }

            };
            assertThatThrownBy(() -> YearlyThreads.of(network, projection.completed(), intervals,
                    LeidenParameters.defaults(), 1, cancelled))
                .isInstanceOf(CancellationException.class);
        }

    }

}
