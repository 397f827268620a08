package org.throughline.motivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.CourseDifficulty.Parts;

class CourseDifficultyTests {

    /**
     * R 4.2: <pre>{@code
     * x <- data.frame(entry = c(1, 3, 2, 5, 4, NA, NA), length = c(100, 300, 150, NA, 250, NA, 50),
     *   tasks = c(2, 4, 6, 8, 3, NA, 1), quiz = c(10, 0, 20, 15, 5, 3, 0), evidence = c(0, 1, 0, 1, 1, NA, 0))
     * i <- rowMeans(scale(data.frame(x$entry, x$length, x$tasks + x$quiz, x$evidence)), na.rm = TRUE)
     * print(i, digits = 15); quantile(i, c(1/3, 2/3), na.rm = TRUE)
     * }</pre>
     */
    @Test
    void theIndexIsThatOfR() {
        CourseDifficulty difficulty = CourseDifficulty.of(List.of(parts(1.0, 100.0, 2.0, 10.0, 0.0),
                parts(3.0, 300.0, 4.0, 0.0, 1.0), parts(2.0, 150.0, 6.0, 20.0, 0.0), parts(5.0, null, 8.0, 15.0, 1.0),
                parts(4.0, 250.0, 3.0, 5.0, 1.0), parts(null, null, null, 3.0, null),
                parts(null, 50.0, 1.0, 0.0, 0.0)));
        assertThat(IntStream.range(0, 7).mapToDouble((course) -> difficulty.index(course).orElse(Double.NaN)).toArray())
            .containsExactly(new double[] { -0.7214230252123808, 0.3368620881526042, -0.0986617926940274,
                    1.0754756678095938, 0.4727257353233719, Double.NaN, -1.0614796752356845 }, within(1e-12));
        assertThat(IntStream.range(0, 7).mapToObj(difficulty::level).toList())
            .isEqualTo(Arrays.asList(DifficultyLevel.EASY, DifficultyLevel.MEDIUM, DifficultyLevel.MEDIUM,
                    DifficultyLevel.HARD, DifficultyLevel.HARD, null, DifficultyLevel.EASY));
    }

    private static Parts parts(@Nullable Double entry, @Nullable Double length, @Nullable Double tasks,
            @Nullable Double questions, @Nullable Double evidence) {
        return new Parts(entry, length, tasks, questions, evidence);
    }

    @Test
    void aPartThatIsTheSameForAllOrKnownOfOneCountsForNone() {
        CourseDifficulty difficulty = CourseDifficulty
            .of(List.of(parts(1.0, 7.0, null, null, 5.0), parts(2.0, 7.0, null, null, null)));
        assertThat(difficulty.index(0)).hasValueCloseTo(-Math.sqrt(0.5), within(1e-12));
        assertThat(difficulty.index(1)).hasValueCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void tasksAloneCountWhereNoCourseKnowsItsQuizQuestions() {
        CourseDifficulty difficulty = CourseDifficulty
            .of(List.of(parts(null, null, 1.0, null, null), parts(null, null, 3.0, null, null)));
        assertThat(difficulty.level(0)).isEqualTo(DifficultyLevel.EASY);
        assertThat(difficulty.level(1)).isEqualTo(DifficultyLevel.HARD);
    }

    @Test
    void withoutAnyPartOrWithoutADifferenceThereIsNoLevel() {
        CourseDifficulty same = CourseDifficulty
            .of(List.of(parts(1.0, null, null, null, null), parts(1.0, null, null, null, null)));
        assertThat(same.index(0)).isEmpty();
        assertThat(same.level(0)).isNull();
        assertThat(CourseDifficulty.of(List.of(parts(null, null, null, null, null))).level(0)).isNull();
    }

    @Test
    void theHintOfACourse() {
        assertThat(CourseDifficulty.hint(DifficultyLevel.HARD, false, true)).isEqualTo(MotivationLabel.INTRINSIC);
        assertThat(CourseDifficulty.hint(DifficultyLevel.HARD, false, null)).isNull();
        assertThat(CourseDifficulty.hint(DifficultyLevel.HARD, false, false)).isNull();
        assertThat(CourseDifficulty.hint(DifficultyLevel.HARD, true, false)).isEqualTo(MotivationLabel.EXTRINSIC);
        assertThat(CourseDifficulty.hint(DifficultyLevel.EASY, false, null)).isEqualTo(MotivationLabel.EXTRINSIC);
        assertThat(CourseDifficulty.hint(DifficultyLevel.MEDIUM, false, true)).isNull();
        assertThat(CourseDifficulty.hint(null, false, true)).isNull();
    }

}
