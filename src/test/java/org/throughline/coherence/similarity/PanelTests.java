package org.throughline.coherence.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.graph.Projection;

class PanelTests {

    @ParameterizedTest
    @EnumSource
    void holdsAllCoursesAgainstOneAsPairsAreHeld(Similarity similarity) {
        CourseSimilarity of = similarity.over(matrix());
        int[] courses = { 7, 0, 12, 3, 29, 4, 11 };
        CourseSimilarity.Panel panel = of.panel(courses);
        // what is in the array before must not matter
        double[] row = new double[courses.length + 1];
        for (int course = 0; course < 30; course++) {
            panel.similarities(course, row);
            for (int at = 0; at < courses.length; at++) {
                assertThat(row[at]).as("courses %d and %d", course, courses[at]).isEqualTo(of.of(course, courses[at]));
            }
        }
    }

    private static CategoryMatrix matrix() {
        Random random = new Random(4);
        Projection.Builder builder = Projection.builder();
        for (int topic = 1; topic < 9; topic++) {
            builder.broaderTopic("k" + topic, "k" + topic / 3);
        }
        builder.topic("k9").topic("k10");
        for (int course = 0; course < 30; course++) {
            String id = "c%02d".formatted(course);
            builder.covers(id, "k" + random.nextInt(11), 0.1 + random.nextDouble());
            builder.covers(id, "k" + random.nextInt(11), 0.1 + random.nextDouble());
        }
        return CategoryMatrix.of(builder.build(), Facet.THEMATIC, 0.5);
    }

}
