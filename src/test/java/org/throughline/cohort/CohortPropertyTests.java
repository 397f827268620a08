package org.throughline.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any cohort. */
class CohortPropertyTests {

    private final Path temporary = Files.createTempDirectory("cohort");

    CohortPropertyTests() throws IOException {
    }

    @AfterTry
    void removeFolders() throws IOException {
        try (Stream<Path> found = Files.walk(this.temporary)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 40)
    void anyCohortKeepsTheFormatAndCanBeRepeated(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int teachers,
            @ForAll @IntRange(min = 1, max = 150) int courses, @ForAll @IntRange(min = 1, max = 8) int years,
            @ForAll @DoubleRange(min = 0, max = 1) double share) throws IOException {
        CohortParameters parameters = CohortParameters.of(teachers, courses, seed)
            .withYears(2015, years)
            .withUncompletedShare(share)
            .withUntaggedCourseShare(share)
            .withUndeclaredTeacherShare(share);
        Path once = this.temporary.resolve("once");
        Path again = this.temporary.resolve("again");

        CohortSummary summary = new CohortGenerator().generate(parameters, once, Progress.SILENT);

        FormatRules.hold(new ImportFolder(once), parameters);
        assertThat(new CohortGenerator().generate(parameters, again, Progress.SILENT)).isEqualTo(summary);
        assertThat(new ImportFolder(again).contents()).containsExactlyEntriesOf(new ImportFolder(once).contents());
    }

}
