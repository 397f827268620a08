package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectionTests {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    private static final List<Consumer<Projection.Builder>> ROWS = List.of((b) -> b.teacher("t3"),
            (b) -> b.course("c9"), (b) -> b.topic("lonely"), (b) -> b.discipline("alone"),
            (b) -> b.covers("c1", "algebra", 0.1), (b) -> b.covers("c1", "algebra", 0.2),
            (b) -> b.covers("c1", "algebra", 0.3), (b) -> b.covers("c2", "algebra", 1),
            (b) -> b.inDiscipline("c1", "mathematics"), (b) -> b.broaderTopic("algebra", "number"),
            (b) -> b.broaderDiscipline("mathematics", "science"), (b) -> b.teaches("t1", "mathematics"),
            (b) -> b.completed("t1", "c1", DAY), (b) -> b.completed("t1", "c2", null),
            (b) -> b.enrolled("t1", "c1", DAY), (b) -> b.enrolled("t1", "c1", DAY.plusYears(1)),
            (b) -> b.enrolled("t2", "c2", null));

    private static Projection of(List<Consumer<Projection.Builder>> rows) {
        Projection.Builder builder = Projection.builder();
        rows.forEach((row) -> row.accept(builder));
        return builder.build();
    }

    @Property(tries = 100)
    void theOrderOfRowsLeavesNoTrace(@ForAll long seed) {
        List<Consumer<Projection.Builder>> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(seed));
        Projection expected = of(ROWS);
        Projection actual = of(shuffled);
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(actual.hash()).isEqualTo(expected.hash()).matches("[0-9a-f]{64}");
        assertThat(actual.covers()).isEqualTo(expected.covers());
        assertThat(actual.enrolled()).isEqualTo(expected.enrolled()).hasSameHashCodeAs(expected.enrolled());
    }

    @Test
    void everyRowChangesTheHash() {
        String complete = of(ROWS).hash();
        for (int left = 0; left < ROWS.size(); left++) {
            List<Consumer<Projection.Builder>> fewer = new ArrayList<>(ROWS);
            fewer.remove(left);
            assertThat(of(fewer).hash()).as("without row " + left).isNotEqualTo(complete);
        }
    }

    @Test
    void aCompletionIsNotAnEnrolment() {
        Projection completed = Projection.builder().completed("t", "c", DAY).build();
        Projection enrolled = Projection.builder().enrolled("t", "c", DAY).build();
        assertThat(completed).isNotEqualTo(enrolled);
    }

    @Test
    void theSameRowTwiceIsOneRow() {
        Projection once = Projection.builder().completed("t", "c", DAY).build();
        Projection twice = Projection.builder().completed("t", "c", DAY).completed("t", "c", DAY).build();
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void aRelationshipBringsItsNodes() {
        Projection projection = of(ROWS);
        assertThat(projection.teachers()).isEqualTo(Ids.of(List.of("t1", "t2", "t3")));
        assertThat(projection.courses()).isEqualTo(Ids.of(List.of("c1", "c2", "c9")));
        assertThat(projection.topics()).isEqualTo(Ids.of(List.of("algebra", "lonely", "number")));
        assertThat(projection.disciplines()).isEqualTo(Ids.of(List.of("alone", "mathematics", "science")));
        assertThat(projection.toString()).startsWith("3 teachers, 3 courses, 3 topics, 3 disciplines");
    }

    @Test
    void aCourseOfTwoDatesCountsOnceInASelection() {
        Selections enrolled = of(ROWS).enrolled();
        assertThat(enrolled.size()).isEqualTo(3);
        assertThat(enrolled.coursesOf(0, DateInterval.ALWAYS)).containsExactly(0);
        assertThat(enrolled.coursesOf(0, DateInterval.between(DAY, DAY.plusDays(1)))).containsExactly(0);
        assertThat(enrolled.coursesOf(0, DateInterval.between(DAY.minusDays(1), DAY))).isEmpty();
    }

    @Test
    void aCourseWithoutDateIsInNoInterval() {
        Selections completed = of(ROWS).completed();
        assertThat(completed.coursesOf(0, DateInterval.ALWAYS)).containsExactly(0, 1);
        assertThat(completed.coursesOf(0, DateInterval.between(DAY, DAY.plusYears(1)))).containsExactly(0);
        assertThat(completed.coursesOf(2, DateInterval.ALWAYS)).isEmpty();
    }

    @Test
    void aWeightThatIsNotPositiveIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Projection.builder().covers("c1", "algebra", 0))
            .withMessage("The weight of topic algebra in course c1 must be positive and finite, not 0.0");
    }

    @Test
    void nothingAtAllIsAProjection() {
        Projection empty = Projection.builder().build();
        assertThat(empty.teachers().size()).isZero();
        assertThat(empty.hash()).hasSize(64);
    }

}
