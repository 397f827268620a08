package org.throughline.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.Projection;

/**
 * The course selections of 150 learners of MIDFIELD (MIDFIELDR/midfieldr, MIT). The
 * expected values were computed with R 4.2: with one topic and one discipline a course,
 * mean linkage is the share of pairs in the same category.
 */
@Tag("realdata")
class MidfieldTests {

    private static Projection projection = Projection.builder().build();

    @BeforeAll
    static void read() throws IOException {
        Path folder = RealData.folder("midfield/import");
        assumeThat(folder).as("the real data in " + folder).exists();
        Projection.Builder builder = Projection.builder();
        try (CsvReader<NamedCsvRecord> courses = CsvReader.builder().ofNamedCsvRecord(folder.resolve("courses.csv"))) {
            courses.forEach((row) -> builder.course(row.getField("id"))
                .covers(row.getField("id"), row.getField("topics"), 1)
                .inDiscipline(row.getField("id"), row.getField("disciplines")));
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("enrolments.csv"))) {
            rows.forEach((row) -> read(row, builder));
        }
        projection = builder.build();
    }

    private static void read(NamedCsvRecord row, Projection.Builder builder) {
        builder.enrolled(row.getField("teacher"), row.getField("course"), LocalDate.parse(row.getField("enrolled_at")));
        if (!row.getField("completed_at").isEmpty()) {
            builder.completed(row.getField("teacher"), row.getField("course"),
                    LocalDate.parse(row.getField("completed_at")));
        }
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
