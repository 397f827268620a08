package org.throughline.coherence.measure;

import org.throughline.coherence.nullmodel.SelectionStatistic;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;

/** {@link Bridging} B of selections drawn at random, of courses that have both facets. */
public final class BridgingStatistic implements SelectionStatistic {

    private final CategoryMatrix thematic;

    private final CategoryMatrix disciplinary;

    private final CourseSimilarity.Focus thematicFocus;

    private final CourseSimilarity.Focus disciplinaryFocus;

    /**
     * For one thread.
     * @param thematic topics of the courses
     * @param disciplinary disciplines of the courses
     * @param byTopic similarity over the topics
     * @param byDiscipline similarity over the disciplines
     */
    public BridgingStatistic(CategoryMatrix thematic, CategoryMatrix disciplinary, CourseSimilarity byTopic,
            CourseSimilarity byDiscipline) {
        this.thematic = thematic;
        this.disciplinary = disciplinary;
        this.thematicFocus = byTopic.focus();
        this.disciplinaryFocus = byDiscipline.focus();
    }

    @Override
    public boolean counts(int course) {
        return thematic.isCategorised(course) && disciplinary.isCategorised(course);
    }

    @Override
    public double of(int[] courses, int count) {
        double weighted = 0;
        double weights = 0;
        for (int i = 0; i < count; i++) {
            thematicFocus.on(courses[i]);
            disciplinaryFocus.on(courses[i]);
            for (int j = i + 1; j < count; j++) {
                double distance = 1 - disciplinaryFocus.to(courses[j]);
                if (distance > 0) {
                    weighted += thematicFocus.to(courses[j]) * distance;
                    weights += distance;
                }
            }
        }
        return (weights > Bridging.LEAST_WEIGHT) ? weighted / weights : Double.NaN;
    }

}
