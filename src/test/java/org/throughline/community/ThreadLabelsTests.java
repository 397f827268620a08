package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Rows;

class ThreadLabelsTests {

    private static final List<String> NAMES = List.of("algebra", "biology", "chess", "drama", "ethics");

    private static List<String> texts(Partition threads, Rows covers) {
        return ThreadLabels.of(threads, covers, NAMES::get).stream().map(ThreadLabels.ThreadLabel::text).toList();
    }

    @Test
    void namesTheTopicsThatSetAThreadApart() {
        Rows covers = Rows.builder(3, 5).add(0, 0, 1).add(0, 1, 1).add(1, 0, 1).add(2, 1, 1).build();
        assertThat(ThreadLabels.of(Partition.of(0, 0, 1), covers, NAMES::get)).containsExactly(
                new ThreadLabels.ThreadLabel("algebra, biology", List.of("algebra", "biology")),
                new ThreadLabels.ThreadLabel("biology", List.of("biology")));
    }

    @Test
    void aTopicOfAllThreadsComesAfterOneOfItsOwn() {
        // mean 4.5; chess 3 ln(1 + 4.5/6) = 1.679, drama 1.5 ln(1 + 4.5/1.5) = 2.079
        Rows covers = Rows.builder(2, 5).add(0, 2, 3).add(0, 3, 1.5).add(1, 2, 3).add(1, 4, 1.5).build();
        assertThat(texts(Partition.of(0, 1), covers)).containsExactly("drama, chess", "ethics, chess");
    }

    @Test
    void topicsOfTheSameScoreAreInTheOrderOfTheirIds() {
        Rows covers = Rows.builder(1, 5).add(0, 4, 0.1).add(0, 3, 0.1).add(0, 1, 0.1).add(0, 2, 0.1).build();
        assertThat(texts(Partition.of(0), covers)).containsExactly("biology, chess, drama");
    }

    @Test
    void aNextTopicTellsThreadsApart() {
        Rows.Builder covers = Rows.builder(2, 5);
        for (int topic = 0; topic < 3; topic++) {
            covers.add(0, topic, 9).add(1, topic, 9);
        }
        covers.add(0, 3, 1).add(1, 4, 1);
        assertThat(texts(Partition.of(0, 1), covers.build())).containsExactly("algebra, biology, chess, drama",
                "algebra, biology, chess, ethics");
    }

    @Test
    void aNumberTellsTheRestApart() {
        Rows covers = Rows.builder(5, 5).add(0, 0, 1).add(1, 0, 1).add(2, 0, 1).build();
        assertThat(texts(Partition.of(0, 1, 2, 3, 4), covers)).containsExactly("algebra", "algebra (2)", "algebra (3)",
                "4", "5");
    }

    @Test
    void aNameOccursOnceInALabel() {
        Rows covers = Rows.builder(1, 3).add(0, 0, 3).add(0, 1, 2).add(0, 2, 1).build();
        List<String> names = List.of("music", "music", "art");
        assertThat(ThreadLabels.of(Partition.of(0), covers, names::get))
            .containsExactly(new ThreadLabels.ThreadLabel("music, art", List.of("music", "art")));
    }

    @Test
    void refusesThePartitionOfOtherCourses() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> ThreadLabels.of(Partition.of(0), Rows.builder(2, 1).build(), NAMES::get));
    }

    @Property(tries = 100)
    void noTwoThreadsAreAlike(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int threads) {
        Random random = new Random(seed);
        Rows.Builder covers = Rows.builder(30, 5);
        for (int entry = 0; entry < 40; entry++) {
            covers.add(random.nextInt(30), random.nextInt(5), 1);
        }
        Partition partition = Partition.of(random.ints(30, -1, threads).toArray());
        assertThat(texts(partition, covers.build())).hasSize(partition.communityCount()).doesNotHaveDuplicates();
    }

}
