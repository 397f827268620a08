package org.throughline.coherence.nullmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

class PoolsTests {

    private static final DateInterval YEAR = DateInterval.between(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 8, 1));

    private static final Set<PoolCriterion> ALL = EnumSet.allOf(PoolCriterion.class);

    private final Projection.Builder data = Projection.builder();

    @Test
    void aCourseMustHaveOpenedBeforeTheEndOfThePeriod() {
        data.course("unknown").course("before").openedOn("before", LocalDate.of(2020, 1, 1));
        data.course("during").openedOn("during", LocalDate.of(2024, 7, 31));
        data.course("after").openedOn("after", LocalDate.of(2024, 8, 1));
        data.teacher("t");
        assertThat(pool("t", YEAR, ALL)).containsExactly("before", "during", "unknown");
        assertThat(pool("t", DateInterval.ALWAYS, ALL)).contains("after");
        assertThat(pool("t", YEAR, EnumSet.of(PoolCriterion.LANGUAGE))).contains("after");
    }

    @Test
    void aLanguageFitsIfItIsTheTeachersOrUnknownOrWasTakenInThePeriod() {
        for (String language : List.of("de", "en", "fr", "it")) {
            data.course(language).courseLanguage(language, language);
        }
        data.course("none");
        data.teacherLanguage("speaks-de", "de").teacherLanguage("takes-en", "de").teacherLanguage("alone", "rm");
        data.teacher("unknown");
        data.completed("takes-en", "en", LocalDate.of(2024, 1, 1));
        data.completed("takes-en", "it", LocalDate.of(2022, 1, 1));
        assertThat(pool("speaks-de", YEAR, ALL)).containsExactly("de", "none");
        assertThat(pool("takes-en", YEAR, ALL)).containsExactly("de", "en", "none");
        assertThat(pool("takes-en", DateInterval.ALWAYS, ALL)).containsExactly("de", "en", "it", "none");
        assertThat(pool("alone", YEAR, ALL)).containsExactly("none");
        assertThat(pool("unknown", YEAR, ALL)).containsExactly("de", "en", "fr", "it", "none");
        assertThat(pool("speaks-de", YEAR, EnumSet.of(PoolCriterion.LEVEL, PoolCriterion.PERIOD))).hasSize(5);
    }

    @Test
    void levelsFitAsLanguagesDoAndBothMust() {
        for (String level : List.of("basic", "expert")) {
            for (String language : List.of("de", "en")) {
                data.courseLanguage(level + "-" + language, language).courseLevel(level + "-" + language, level);
            }
        }
        data.teacherLanguage("t", "de").teacherLevel("t", "basic");
        data.teacherLanguage("up", "de").teacherLevel("up", "basic").completed("up", "expert-de", null);
        assertThat(pool("t", DateInterval.ALWAYS, ALL)).containsExactly("basic-de");
        assertThat(pool("up", DateInterval.ALWAYS, ALL)).containsExactly("basic-de", "expert-de");
        assertThat(pool("t", DateInterval.ALWAYS, EnumSet.of(PoolCriterion.LEVEL))).containsExactly("basic-de",
                "basic-en");
        assertThat(pool("t", DateInterval.ALWAYS, EnumSet.noneOf(PoolCriterion.class))).hasSize(4);
    }

    @Test
    void teachersWithTheSameCoursesShareAPool() {
        data.courseLanguage("a", "de").courseLanguage("b", "en");
        data.teacherLanguage("t1", "de").teacherLanguage("t2", "de");
        data.teacherLanguage("t3", "de").completed("t3", "b", null);
        data.teacher("t4");
        Projection projection = data.build();
        Pools pools = Pools.of(projection, projection.completed(), DateInterval.ALWAYS, ALL);
        assertThat(pools.count()).isEqualTo(2);
        assertThat(pools.of(1)).isSameAs(pools.of(0)).isSameAs(pools.get(pools.indexOf(0)));
        assertThat(pools.of(3)).as("any language, and the two that there are").isSameAs(pools.of(2));
        assertThat(pools.of(0).size()).isEqualTo(1);
        assertThat(pools.of(0).contains(0)).isTrue();
        assertThat(pools.of(0).contains(1)).isFalse();
        assertThat(pools.of(2).courses((course) -> course > 0)).containsExactly(1);
    }

    @Test
    void everyCriterionHasAKey() {
        assertThat(Arrays.stream(PoolCriterion.values()).map(PoolCriterion::key)).containsExactly("period", "language",
                "level");
        for (PoolCriterion criterion : PoolCriterion.values()) {
            assertThat(PoolCriterion.parse(criterion.key())).isEqualTo(criterion);
        }
        assertThatThrownBy(() -> PoolCriterion.parse("price")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("period, language, level");
    }

    private List<String> pool(String teacher, DateInterval interval, Set<PoolCriterion> criteria) {
        Projection projection = data.build();
        Pools pools = Pools.of(projection, projection.completed(), interval, criteria);
        int[] courses = pools.of(projection.teachers().indexOf(teacher)).courses();
        return Arrays.stream(courses).mapToObj(projection.courses()::id).toList();
    }

}
