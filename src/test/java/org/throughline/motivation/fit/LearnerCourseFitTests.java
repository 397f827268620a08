package org.throughline.motivation.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.fit.LearnerCourseFit.Judged;
import org.throughline.motivation.fit.Mandate.Scope;

/** What the rules are told about an enrolment. */
class LearnerCourseFitTests {

    private static final Map<String, List<String>> BROADER = Map.of("all", List.of(), "science", List.of("all"), "arts",
            List.of("all"), "biology", List.of("science"), "botany", List.of("biology"), "physics", List.of("science"),
            "music", List.of("arts"));

    private static final Learner BIOLOGIST = new Learner("t", "coordinator", "mid", List.of("biology"));

    private static final Learner STRANGER = new Learner("s", null, null, List.of());

    private static final List<Mandate> MANDATES = List.of(new Mandate("2020/all", "c1", 2020, Scope.ALL, null),
            new Mandate("2020/role/coordinator", "c2", 2020, Scope.ROLE, "coordinator"),
            new Mandate("2020/stage/late", "c3", 2020, Scope.STAGE, "late"),
            new Mandate("2021/discipline/biology", "c4", 2021, Scope.DISCIPLINE, "biology"));

    private final Disciplines disciplines = new Disciplines(BROADER);

    private static Stipulations stipulations(UnstatedYears unstated) {
        return new Stipulations(MANDATES, unstated);
    }

    @Test
    void theSameANarrowerAndABroaderDisciplineAreClearlyRelated() {
        for (String course : List.of("biology", "botany", "science")) {
            assertThat(disciplines.relation(List.of(course), List.of("biology"))).as(course).isEqualTo(Relation.CLEAR);
        }
        assertThat(disciplines.relation(List.of("music", "botany"), List.of("biology"))).as("the nearest counts")
            .isEqualTo(Relation.CLEAR);
    }

    @Test
    void aBroaderDisciplineInCommonIsAWeakRelationAndWhatIsAboveEverythingIsNone() {
        assertThat(disciplines.relation(List.of("physics"), List.of("biology"))).isEqualTo(Relation.WEAK);
        assertThat(disciplines.relation(List.of("music"), List.of("biology"))).isEqualTo(Relation.NONE);
        assertThat(disciplines.relation(List.of("all"), List.of("biology"))).isEqualTo(Relation.NONE);
        assertThat(disciplines.relation(List.of("all"), List.of("all"))).as("the same").isEqualTo(Relation.CLEAR);
        assertThat(new Disciplines(Map.of("a", List.of())).relation(List.of("a"), List.of("b")))
            .isEqualTo(Relation.NONE);
    }

    @Test
    void withoutDisciplinesTheRelationIsNotKnown() {
        assertThat(disciplines.relation(List.of(), List.of("biology"))).isNull();
        assertThat(disciplines.relation(List.of("biology"), List.of())).isNull();
    }

    @Test
    void aCourseIsMandatoryForWhomAStipulationOfThatYearConcerns() {
        Stipulations stipulations = stipulations(UnstatedYears.UNKNOWN);
        assertThat(stipulations.ask(BIOLOGIST, "c1", 2020L).by()).containsExactly("2020/all");
        assertThat(stipulations.ask(BIOLOGIST, "c2", 2020L).mandatory()).isTrue();
        assertThat(stipulations.ask(BIOLOGIST, "c3", 2020L).mandatory()).isFalse();
        assertThat(stipulations.ask(BIOLOGIST, "c4", 2021L).mandatory()).isTrue();
        assertThat(stipulations.ask(BIOLOGIST, "c1", 2021L).mandatory()).as("another year").isFalse();
    }

    @Test
    void itIsNotKnownWhereTheTeacherTheYearOrTheStipulationsAreNot() {
        Stipulations stipulations = stipulations(UnstatedYears.UNKNOWN);
        assertThat(stipulations.ask(STRANGER, "c2", 2020L).mandatory()).as("role").isNull();
        assertThat(stipulations.ask(STRANGER, "c3", 2020L).mandatory()).as("stage").isNull();
        assertThat(stipulations.ask(STRANGER, "c4", 2021L).mandatory()).as("discipline").isNull();
        assertThat(stipulations.ask(STRANGER, "c1", 2020L).mandatory()).as("for all").isTrue();
        assertThat(stipulations.ask(BIOLOGIST, "c1", null).mandatory()).as("no year").isNull();
        assertThat(stipulations.ask(BIOLOGIST, "c9", null).mandatory()).as("mandatory in no year").isFalse();
        assertThat(stipulations.ask(BIOLOGIST, "c1", 2030L).mandatory()).as("a year without stipulations").isNull();
        assertThat(stipulations(UnstatedYears.ELECTIVE).ask(BIOLOGIST, "c1", 2030L).mandatory()).isFalse();
        Stipulations none = new Stipulations(List.of(), UnstatedYears.UNKNOWN);
        assertThat(none.ask(BIOLOGIST, "c1", null).mandatory()).isNull();
        assertThat(none.isElective("c1")).isNull();
    }

    @Test
    void aCourseIsMeantForTheRolesItListsOrWasMandatoryFor() {
        assertThat(role(BIOLOGIST, offer("c9", List.of("coordinator")))).isTrue();
        assertThat(role(BIOLOGIST, offer("c9", List.of("principal")))).isFalse();
        assertThat(role(BIOLOGIST, offer("c9", List.of("all")))).isTrue();
        assertThat(role(STRANGER, offer("c9", List.of("all")))).isTrue();
        assertThat(role(STRANGER, offer("c9", List.of("principal")))).isNull();
        assertThat(role(BIOLOGIST, offer("c9", List.of()))).isNull();
        assertThat(role(BIOLOGIST, offer("c2", List.of()))).as("mandatory for the role").isTrue();
    }

    private @Nullable Boolean role(Learner learner, Offer offer) {
        return judge(learner, offer, 2020L).inputs().role();
    }

    private Judged judge(Learner learner, Offer offer, Long year) {
        return new LearnerCourseFit(stipulations(UnstatedYears.UNKNOWN), disciplines, new FitRules(Precedence.MIXED))
            .judge(learner, offer, year);
    }

    private static Offer offer(String id, List<String> roles) {
        return new Offer(id, List.of("music"), roles, DifficultyLevel.EASY);
    }

    @Test
    void anUnrelatedEasyCourseIsExtrinsicAndAMandatoryOneSaysByWhat() {
        Judged elective = judge(BIOLOGIST, offer("c9", List.of("principal")), 2020L);
        assertThat(elective.verdict().label()).isEqualTo(MotivationLabel.EXTRINSIC);
        assertThat(elective.verdict().fired()).containsExactly(FitRule.E2);
        Judged mandatory = judge(BIOLOGIST, new Offer("c2", List.of("botany"), List.of(), DifficultyLevel.HARD), 2020L);
        assertThat(mandatory.verdict().label()).isEqualTo(MotivationLabel.MIXED);
        assertThat(mandatory.mandates()).containsExactly("2020/role/coordinator");
        assertThat(mandatory.verdict().fired()).containsExactly(FitRule.E1, FitRule.I2);
    }

    @Test
    void unknownWordsAreRefusedWithTheChoices() {
        assertThatThrownBy(() -> Precedence.parse("none")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("mixed, extrinsic, intrinsic");
        assertThatThrownBy(() -> UnstatedYears.parse("none")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("unknown, elective");
    }

}
