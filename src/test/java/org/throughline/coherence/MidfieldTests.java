package org.throughline.coherence;

import org.throughline.concurrent.Progress;
import org.throughline.coherence.measure.MeanLinkage;
import org.throughline.coherence.similarity.Facet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.Projection;

/**
 * The selections of MIDFIELD against R 4.2: with one topic and one discipline a course,
 * mean linkage is the share of pairs in the same category.
 */
@Tag("realdata")
class MidfieldTests {

    private static Projection projection = Projection.builder().build();

    @BeforeAll
    static void read() {
        projection = Midfield.projection();
    }

    @Test
    void hasItsSize() {
        assertThat(projection.teachers().size()).isEqualTo(150);
        assertThat(projection.courses().size()).isEqualTo(2686);
        assertThat(projection.enrolled().size()).isEqualTo(5477);
        assertThat(projection.completed().size()).isEqualTo(5299);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            COMPLETED, DISCIPLINARY, 107954, 25203, 0.2376249209
            COMPLETED, THEMATIC,     107954, 14533, 0.1442878050
            ENROLLED,  DISCIPLINARY, 115125, 26332, 0.2362771644
            ENROLLED,  THEMATIC,     115125, 15120, 0.1428569192
            """)
    void agreesWithR(Variant variant, Facet facet, double pairs, double same, double mean) {
        CoherenceTable table = new CoherenceEngine(projection, CoherenceParameters.defaults().with(variant))
            .all(Progress.NONE);
        double pairSum = 0;
        double sameSum = 0;
        for (TeacherCoherence teacher : table) {
            FacetCoherence measures = teacher.in(facet);
            double ofTeacher = MeanLinkage.pairCount(measures.categorisedCourses());
            pairSum += ofTeacher;
            sameSum += ofTeacher * measures.meanLinkage().orElse(0);
        }
        assertThat(pairSum).isEqualTo(pairs);
        // each share times its pairs is off by a rounding
        assertThat(sameSum).isCloseTo(same, within(1e-9));
        // given to ten digits
        assertThat(table.stream()
            .map((teacher) -> teacher.in(facet).meanLinkage())
            .flatMapToDouble(OptionalDouble::stream)
            .average()
            .orElseThrow()).isCloseTo(mean, within(1e-10));
    }

}
