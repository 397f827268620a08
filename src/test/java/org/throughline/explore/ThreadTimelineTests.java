package org.throughline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.community.Network;
import org.throughline.community.Partition;
import org.throughline.community.ThreadEventParameters;
import org.throughline.community.ThreadEvents;
import org.throughline.community.YearlyThreads;
import org.throughline.graph.Ids;

class ThreadTimelineTests {

    private static final ThreadEventParameters DEFAULTS = ThreadEventParameters.defaults();

    private static final Ids COURSES = Ids.of(List.of("a", "b", "c", "d", "e f", "מבוא \"קצר\""));

    private static final Network NETWORK = Network.builder(6)
        .add(0, 1, 0.5)
        .add(1, 2, 1)
        .add(2, 3, 0.25)
        .add(4, 5, 1)
        .build();

    @Test
    void writesAStepForEachYear() {
        String dgs = ThreadTimeline.write(COURSES, NETWORK,
                List.of(new YearlyThreads(2021, Partition.of(0, 0, -1, -1, -1, -1)),
                        new YearlyThreads(2022, Partition.of(-1, 0, 0, -1, 1, 1))),
                DEFAULTS);
        assertThat(dgs.lines().map(String::strip).filter((line) -> !line.isEmpty())).startsWith("DGS004")
            .containsSubsequence("st 2021.000000", "an \"a\"", "an \"b\"", "ae \"0-1\" \"a\"  \"b\"", "st 2022.000000",
                    "de \"0-1\"", "dn \"a\"", "an \"c\"");
    }

    @Test
    void readsBackTheThreadsOfEachYear() {
        List<YearlyThreads> years = List.of(new YearlyThreads(2021, Partition.of(0, 0, 1, 1, -1, -1)),
                new YearlyThreads(2022, Partition.of(-1, -1, -1, -1, -1, -1)),
                new YearlyThreads(2024, Partition.of(-1, 0, 0, 1, 1, 1)));
        String dgs = ThreadTimeline.write(COURSES, NETWORK, years, DEFAULTS);
        assertThat(ThreadTimeline.read(COURSES, dgs)).isEqualTo(years);
        assertThat(ThreadTimeline.write(COURSES, NETWORK, years, DEFAULTS)).isEqualTo(dgs);
    }

    @Test
    void withoutYearsThereAreNoEvents() {
        assertThat(
                ThreadTimeline.events(COURSES, ThreadTimeline.write(COURSES, NETWORK, List.of(), DEFAULTS), DEFAULTS))
            .isEmpty();
    }

    @Property(tries = 50)
    void theEventsReadFromTheGraphAreThoseOfTheThreads(@ForAll long seed) {
        Random random = new Random(seed);
        Ids courses = Ids.of(random.ints(20, 0, 1000).distinct().mapToObj((number) -> "course " + number).toList());
        Network.Builder network = Network.builder(courses.size());
        for (int edge = 0; edge < 30; edge++) {
            int first = random.nextInt(courses.size());
            int second = random.nextInt(courses.size());
            if (first != second) {
                network.add(first, second, random.nextDouble() + 0.1);
            }
        }
        List<YearlyThreads> years = new ArrayList<>();
        for (int year = 2020; year < 2024; year++) {
            int[] labels = random.ints(courses.size(), -1, 4).toArray();
            years.add(new YearlyThreads(year, Partition.of(Arrays.copyOf(labels, courses.size()))));
        }
        String dgs = ThreadTimeline.write(courses, network.build(), years, DEFAULTS);
        assertThat(ThreadTimeline.events(courses, dgs, DEFAULTS)).isEqualTo(ThreadEvents.of(years, DEFAULTS))
            .isNotEmpty();
    }

}
