package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
            (b) -> b.enrolled("t2", "c2", null), (b) -> b.completed("t2", "c1", DAY, Choice.MANDATORY),
            (b) -> b.courseLanguage("c1", "he"), (b) -> b.courseLanguage("c2", "ar"),
            (b) -> b.courseLevel("c1", "basic"), (b) -> b.teacherLanguage("t2", "en"),
            (b) -> b.teacherLevel("t1", "primary"), (b) -> b.openedOn("c2", DAY), (b) -> b.inThread("c1", "numbers"));

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
    void threadsChangeTheHashButNotThatOfTheContent() {
        List<Consumer<Projection.Builder>> without = ROWS.subList(0, ROWS.size() - 1);
        assertThat(of(without).contentHash()).isEqualTo(of(ROWS).contentHash()).matches("[0-9a-f]{64}");
        assertThat(of(without).hash()).isNotEqualTo(of(ROWS).hash());
        assertThat(of(without.subList(0, without.size() - 1)).contentHash()).isNotEqualTo(of(ROWS).contentHash());
    }

    @Test
    void anAttributeIsKnownOrNot() {
        Projection projection = of(ROWS);
        assertThat(projection.courseLanguages().values()).isEqualTo(Ids.of(List.of("ar", "he")));
        assertThat(codes(projection.courseLanguages())).containsExactly(1, 0, Attribute.UNKNOWN);
        assertThat(codes(projection.courseLevels())).containsExactly(0, Attribute.UNKNOWN, Attribute.UNKNOWN);
        assertThat(codes(projection.teacherLanguages())).containsExactly(Attribute.UNKNOWN, 0, Attribute.UNKNOWN);
        assertThat(codes(projection.teacherLevels())).containsExactly(0, Attribute.UNKNOWN, Attribute.UNKNOWN);
    }

    private static int[] codes(Attribute attribute) {
        return IntStream.range(0, attribute.size()).map(attribute::code).toArray();
    }

    @Test
    void twoLanguagesOfOneCourseAreRefusedWhateverTheirOrder() {
        for (List<String> languages : List.of(List.of("ar", "he"), List.of("he", "ar"))) {
            Projection.Builder builder = Projection.builder();
            languages.forEach((language) -> builder.courseLanguage("c1", language));
            assertThatIllegalArgumentException().isThrownBy(builder::build)
                .withMessage("The language of course c1 is both ar and he");
        }
    }

    @Test
    void theDayOfOpeningIsTheFirstThatIsKnown() {
        Projection projection = Projection.builder()
            .course("c1")
            .openedOn("c2", DAY.plusDays(1))
            .openedOn("c2", DAY)
            .openedOn("c2", DAY.plusDays(2))
            .build();
        assertThat(projection.openedOn(0)).isEqualTo(DateInterval.UNKNOWN_DAY);
        assertThat(projection.openedOn(1)).isEqualTo(DateInterval.day(DAY));
    }

    @Test
    void coursesAreInThreads() {
        Projection projection = of(ROWS);
        assertThat(projection.threads()).isEqualTo(Ids.of(List.of("numbers")));
        assertThat(projection.inThread().rowCount()).isEqualTo(3);
        assertThat(projection.inThread().weight(0, 0)).isEqualTo(1);
    }

    @Test
    void electiveLeavesOutWhatWasMandatory() {
        Selections completed = Projection.builder()
            .completed("t1", "c1", DAY, Choice.MANDATORY)
            .completed("t1", "c1", DAY.plusYears(1))
            .completed("t1", "c2", DAY, Choice.MANDATORY)
            .completed("t2", "c2", null)
            .build()
            .completed();
        assertThat(completed.coursesOf(0, DateInterval.ALWAYS)).containsExactly(0, 1);
        assertThat(completed.choice(0)).isEqualTo(Choice.MANDATORY);
        assertThat(completed.choice(1)).isEqualTo(Choice.ELECTIVE);
        assertThat(completed.elective().coursesOf(0, DateInterval.ALWAYS)).containsExactly(0);
        assertThat(completed.elective().coursesOf(1, DateInterval.ALWAYS)).containsExactly(1);
        assertThat(completed.elective().day(0)).isEqualTo(DateInterval.day(DAY.plusYears(1)));
        assertThat(completed.elective()).isNotEqualTo(completed);
        assertThat(completed.elective().elective()).isEqualTo(completed.elective());
    }

    @Test
    void mandatoryWinsOverElectiveOnTheSameDay() {
        Projection.Builder builder = Projection.builder().completed("t", "c", DAY);
        assertThat(builder.completed("t", "c", DAY, Choice.MANDATORY).completed("t", "c", DAY).build())
            .isEqualTo(Projection.builder().completed("t", "c", DAY, Choice.MANDATORY).build());
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
