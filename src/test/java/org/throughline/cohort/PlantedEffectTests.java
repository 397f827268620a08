package org.throughline.cohort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was planted shows in the measure that it was planted for. */
class PlantedEffectTests {

    private static final Set<PlantedType> THEMATIC_TYPES = EnumSet.of(PlantedType.THEMATIC, PlantedType.BRIDGING,
            PlantedType.NARROW);

    @ParameterizedTest
    @CsvSource(textBlock = """
            400,  120,  7
            400,  120,  8
            400,  120,  9
            2000, 600,  1
            2000, 3000, 2
            """)
    void meanLinkageSeparatesThePlantedTypes(int teachers, int courses, long seed, @TempDir Path folder)
            throws IOException {
        new CohortGenerator().generate(CohortParameters.of(teachers, courses, seed), folder, Progress.SILENT);
        ImportFolder cohort = new ImportFolder(folder);
        Effects thematic = Effects.of(cohort, MeanLinkage.thematic(cohort));
        Effects disciplinary = Effects.of(cohort, MeanLinkage.disciplinary(cohort));
        double coherent = thematic.auc(THEMATIC_TYPES, PlantedType.FRAGMENTED);
        double oneDiscipline = disciplinary.auc(Set.of(PlantedType.DISCIPLINARY), PlantedType.FRAGMENTED);
        System.out.printf(Locale.ROOT,
                "%d teachers, %d courses, seed %d: AUC thematic %.4f (coherent against fragmented), disciplinary %.4f%n",
                teachers, courses, seed, coherent, oneDiscipline);

        assertThat(coherent).isGreaterThan(0.95);
        assertThat(oneDiscipline).isGreaterThan(0.95);
        assertThat(thematic.mean(PlantedType.NARROW)).isGreaterThan(thematic.mean(PlantedType.THEMATIC));
        assertThat(thematic.mean(PlantedType.THEMATIC)).isGreaterThan(4 * thematic.mean(PlantedType.DISCIPLINARY));
        assertThat(disciplinary.mean(PlantedType.INTEGRATED))
            .isGreaterThan(2 * disciplinary.mean(PlantedType.BRIDGING));
        assertThat(disciplinary.mean(PlantedType.DISCIPLINARY))
            .isGreaterThan(2 * disciplinary.mean(PlantedType.THEMATIC));
    }

    /** The mean linkage of the teachers of each type, where it is defined. */
    private record Effects(Map<PlantedType, List<Double>> byType) {

        static Effects of(ImportFolder cohort, MeanLinkage linkage) {
            Map<PlantedType, List<Double>> byType = new EnumMap<>(PlantedType.class);
            Map<String, List<String>> selections = cohort.completedCourses();
            cohort.columns(ImportFolder.PLANTED_TEACHERS, "teacher", "type").forEach((teacher, name) -> {
                PlantedType type = PlantedType.valueOf(name.toUpperCase(Locale.ROOT));
                linkage.of(selections.getOrDefault(teacher, List.of()))
                    .ifPresent(value -> byType.computeIfAbsent(type, key -> new ArrayList<>()).add(value));
            });
            return new Effects(byType);
        }

        List<Double> values(PlantedType type) {
            return Objects.requireNonNull(this.byType.get(type), type.name());
        }

        double mean(PlantedType type) {
            return values(type).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }

        /**
         * Probability that a teacher of the first types is above one of the second; a tie
         * counts half.
         */
        double auc(Set<PlantedType> first, PlantedType second) {
            double wins = 0;
            int comparisons = 0;
            for (PlantedType type : first) {
                for (double above : values(type)) {
                    for (double below : values(second)) {
                        wins += (above > below) ? 1 : (above < below) ? 0 : 0.5;
                        comparisons++;
                    }
                }
            }
            return wins / comparisons;
        }

    }

}
