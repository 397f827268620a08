package org.throughline.coherence.measure;

import org.throughline.coherence.similarity.CategoryMatrix;
import java.util.OptionalDouble;
import org.throughline.graph.Rows;

/**
 * Fit of a selection to its teacher: the share of its courses that lie in one of the
 * teacher's own disciplines or in a narrower one.
 *
 * <p>
 * fit = courses i with W[i][k] &gt; 0 for a discipline k that the teacher TEACHES /
 * courses with a discipline, W from {@link CategoryMatrix}.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means that every course is outside of the teacher's
 * disciplines, 1 that none is.
 *
 * <p>
 * Conventions: a course in a narrower discipline is inside (its ancestors count as soon
 * as the decay is above 0; with decay 0 only the same discipline), one in a broader
 * discipline is not; several shared disciplines count once; courses without a discipline
 * are left out.
 *
 * <p>
 * Undefined when the teacher has no discipline, or when no course of the selection has
 * one. Errors: none.
 *
 * <p>
 * Cost: one merge of two sorted rows a course. Exact: a quotient of counts.
 *
 * <p>
 * Example: a mathematics teacher with courses in algebra (narrower than mathematics) and
 * in history, and one without a discipline: fit = 1/2.
 *
 * <p>
 * Source: own definition.
 */
public final class Fit {

    private final Rows disciplines;

    private final Rows teaches;

    /**
     * Fit to the teachers of a projection.
     * @param disciplinary the disciplines of the courses
     * @param teaches teacher by discipline
     */
    public Fit(CategoryMatrix disciplinary, Rows teaches) {
        this.disciplines = disciplinary.weights();
        this.teaches = teaches;
    }

    /**
     * Whether a course lies in a discipline of a teacher.
     * @param teacher their index
     * @param course its index
     * @return true if it is inside
     */
    public boolean isInside(int teacher, int course) {
        int own = teaches.start(teacher);
        int position = disciplines.start(course);
        while (own < teaches.end(teacher) && position < disciplines.end(course)) {
            int compared = Integer.compare(teaches.column(own), disciplines.column(position));
            if (compared == 0) {
                return true;
            }
            own += (compared < 0) ? 1 : 0;
            position += (compared > 0) ? 1 : 0;
        }
        return false;
    }

    /**
     * The fit of a selection.
     * @param teacher whose it is
     * @param courses distinct, all with disciplines
     * @param count how many of them there are
     * @return empty where it is undefined
     */
    public OptionalDouble of(int teacher, int[] courses, int count) {
        if (teaches.degree(teacher) == 0 || count == 0) {
            return OptionalDouble.empty();
        }
        int inside = 0;
        for (int at = 0; at < count; at++) {
            inside += isInside(teacher, courses[at]) ? 1 : 0;
        }
        return OptionalDouble.of((double) inside / count);
    }

}
