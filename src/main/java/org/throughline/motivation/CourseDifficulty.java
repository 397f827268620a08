package org.throughline.motivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.stats.Standardised;
import org.throughline.stats.Tertiles;

/**
 * How difficult courses are among those of their catalogue.
 *
 * <p>
 * Index = mean of the z-scores, over the catalogue, of those known of: entry demand,
 * length of the material, tasks and quiz questions together, evidence required. z = (x -
 * mean) / sd, with the standard deviation of a sample (n - 1). Levels: the thirds of the
 * index; easy up to the quantile 1/3, medium up to 2/3, hard above (linear interpolation,
 * R's type 7).
 *
 * <p>
 * Range: real numbers around 0, in standard deviations. Tasks and quiz questions are
 * known together if both are, or if the other is not known of any course. A part that is
 * the same for all courses, or known of fewer than two, counts for none. Undefined if no
 * part is known. If all indices are the same there are no thirds: no level. Errors: none.
 *
 * <p>
 * Hint of a course: intrinsic if it is hard and never mandatory; extrinsic if it is easy,
 * or mandatory for all in some year; none otherwise.
 *
 * <p>
 * Source: own definition; the quantile: Hyndman, R. J. and Fan, Y. (1996), Sample
 * quantiles in statistical packages, The American Statistician 50(4), 361-365.
 */
public final class CourseDifficulty {

    private final double[] indices;

    /** Null if all are the same. */
    private final @Nullable Tertiles thirds;

    private CourseDifficulty(double[] indices, @Nullable Tertiles thirds) {
        this.indices = indices;
        this.thirds = thirds;
    }

    /**
     * What is known of a course. Null is what is not.
     *
     * @param entryDemand what it demands of who enters, on any scale
     * @param materialLength length of its material, in any unit
     * @param tasks how many
     * @param quizQuestions how many
     * @param evidenceRequired how much evidence of learning it asks for
     */
    public record Parts(@Nullable Double entryDemand, @Nullable Double materialLength, @Nullable Double tasks,
            @Nullable Double quizQuestions, @Nullable Double evidenceRequired) {
    }

    /**
     * Compares the courses of a catalogue.
     * @param courses what is known of each
     */
    public static CourseDifficulty of(List<Parts> courses) {
        boolean anyTasks = courses.stream().anyMatch((course) -> course.tasks() != null);
        boolean anyQuestions = courses.stream().anyMatch((course) -> course.quizQuestions() != null);
        List<double[]> parts = new ArrayList<>();
        parts.add(column(courses.stream().map(Parts::entryDemand).toList()));
        parts.add(column(courses.stream().map(Parts::materialLength).toList()));
        parts.add(column(courses.stream().map((course) -> work(course, anyTasks, anyQuestions)).toList()));
        parts.add(column(courses.stream().map(Parts::evidenceRequired).toList()));
        parts.replaceAll(Standardised::of);
        double[] indices = IntStream.range(0, courses.size())
            .mapToDouble((course) -> parts.stream()
                .mapToDouble((part) -> part[course])
                .filter((z) -> !Double.isNaN(z))
                .average()
                .orElse(Double.NaN))
            .toArray();
        double[] known = Arrays.stream(indices).filter((index) -> !Double.isNaN(index)).distinct().toArray();
        return new CourseDifficulty(indices, (known.length > 1) ? Tertiles.of(indices) : null);
    }

    private static double[] column(List<@Nullable Double> values) {
        return values.stream().mapToDouble((value) -> Objects.requireNonNullElse(value, Double.NaN)).toArray();
    }

    private static @Nullable Double work(Parts course, boolean anyTasks, boolean anyQuestions) {
        Double tasks = anyTasks ? course.tasks() : Double.valueOf(0);
        Double questions = anyQuestions ? course.quizQuestions() : Double.valueOf(0);
        return ((!anyTasks && !anyQuestions) || tasks == null || questions == null) ? null
                : Double.valueOf(tasks + questions);
    }

    /**
     * The index of a course.
     * @param course its position in the list
     */
    public OptionalDouble index(int course) {
        return Double.isNaN(indices[course]) ? OptionalDouble.empty() : OptionalDouble.of(indices[course]);
    }

    /**
     * The level of a course, null if it has none.
     * @param course its position in the list
     */
    public @Nullable DifficultyLevel level(int course) {
        double index = indices[course];
        if (Double.isNaN(index) || thirds == null) {
            return null;
        }
        return switch (thirds.third(index)) {
            case 0 -> DifficultyLevel.EASY;
            case 1 -> DifficultyLevel.MEDIUM;
            default -> DifficultyLevel.HARD;
        };
    }

    /**
     * What the catalogue alone says about why teachers take a course, null if nothing.
     * @param level how difficult it is, null if not known
     * @param forAll whether it was mandatory for all in some year
     * @param elective whether it was never mandatory, null if not known
     */
    public static @Nullable MotivationLabel hint(@Nullable DifficultyLevel level, boolean forAll,
            @Nullable Boolean elective) {
        if (level == DifficultyLevel.EASY || forAll) {
            return MotivationLabel.EXTRINSIC;
        }
        return (level == DifficultyLevel.HARD && Boolean.TRUE.equals(elective)) ? MotivationLabel.INTRINSIC : null;
    }

}
