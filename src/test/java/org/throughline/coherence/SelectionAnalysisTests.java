package org.throughline.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.coherence.measure.BridgingStatistic;
import org.throughline.coherence.measure.LargestThreadStatistic;
import org.throughline.coherence.nullmodel.Comparison;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.NullParameters;
import org.throughline.coherence.nullmodel.PoolCriterion;
import org.throughline.coherence.nullmodel.SelectionStatistic;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;

class SelectionAnalysisTests {

    private static final int TEACHERS = 60;

    private static AnalysisParameters parameters(NullModel model, Similarity similarity) {
        return new AnalysisParameters(CoherenceParameters.defaults().with(similarity), new NullParameters(model, 99, 7),
                EnumSet.allOf(PoolCriterion.class), TypeThresholds.defaults());
    }

    private static SelectionAnalysis analysis(long seed, NullModel model) {
        return new SelectionAnalysis(RandomProjection.of(seed, TEACHERS, 30), parameters(model, Similarity.PATHSIM));
    }

    /** To the bit, or a value would not be found among the draws that equal it. */
    @Property(tries = 60)
    void statisticsAreTheMeasures(@ForAll long seed, @ForAll Similarity similarity) {
        Projection projection = RandomProjection.of(seed, 12, 20);
        CoherenceEngine engine = new CoherenceEngine(projection, CoherenceParameters.defaults().with(similarity));
        SelectionStatistic bridging = new BridgingStatistic(engine.matrix(Facet.THEMATIC),
                engine.matrix(Facet.DISCIPLINARY), engine.similarity(Facet.THEMATIC),
                engine.similarity(Facet.DISCIPLINARY));
        for (int teacher = 0; teacher < projection.teachers().size(); teacher++) {
            TeacherCoherence measures = engine.of(teacher);
            int[] courses = engine.selection(teacher);
            assertThat(value(bridging, courses)).isEqualTo(measures.bridging());
            for (Facet facet : Facet.values()) {
                assertThat(value(new LargestThreadStatistic(engine.matrix(facet)), courses))
                    .isEqualTo(measures.in(facet).largestThread());
            }
        }
    }

    private static OptionalDouble value(SelectionStatistic statistic, int[] courses) {
        int[] counting = Arrays.stream(courses).filter(statistic::counts).toArray();
        double value = statistic.of(counting, counting.length);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfThreadsDoesNotMatter(NullModel model) {
        SelectionAnalysis analysis = analysis(3, model);
        AnalysisTable one = analysis.all(SelectionAnalysis.Phases.NONE, 1);
        assertThat(one).hasSize(TEACHERS);
        assertThat(analysis.all(SelectionAnalysis.Phases.NONE, 3)).isEqualTo(one);
        assertThat(one.stream().map(AnalysedTeacher::type).distinct()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfLoadingDoesNotMatter(NullModel model) {
        AnalysisTable straight = analysis(3, model).all(SelectionAnalysis.Phases.NONE);
        AnalysisTable shuffled = new SelectionAnalysis(RandomProjection.shuffled(3, TEACHERS, 30, 99),
                parameters(model, Similarity.PATHSIM))
            .all(SelectionAnalysis.Phases.NONE);
        assertThat(shuffled).isEqualTo(straight);
    }

    @ParameterizedTest
    @EnumSource(names = { "FIXED_ROW", "FIXED_ROW_BY_POPULARITY" })
    void aTeacherAloneIsComparedAsAmongAll(NullModel model) {
        SelectionAnalysis analysis = analysis(4, model);
        AnalysisTable all = analysis.all(SelectionAnalysis.Phases.NONE);
        for (int teacher = 0; teacher < TEACHERS; teacher++) {
            AnalysedTeacher alone = analysis.of(teacher);
            AnalysedTeacher among = all.get(teacher);
            assertThat(alone.coherence()).isEqualTo(among.coherence());
            assertThat(alone.type()).isEqualTo(among.type()).isEqualTo(all.type(teacher));
            assertThat(alone.lowPower()).isEqualTo(among.lowPower());
            for (String statistic : SelectionAnalysis.STATISTICS) {
                Comparison one = comparison(alone, statistic);
                Comparison other = comparison(among, statistic);
                assertThat(one.p()).as(statistic).isEqualTo(other.p());
                assertThat(one.quantile()).as(statistic).isEqualTo(other.quantile());
                assertThat(one.z().isPresent()).as(statistic).isEqualTo(other.z().isPresent());
                // a closed form of the same pool, summed in the same order
                assertThat(one.z().orElse(0)).as(statistic).isCloseTo(other.z().orElse(0), within(1e-9));
            }
        }
    }

    private static Comparison comparison(AnalysedTeacher teacher, String statistic) {
        ChanceComparison compared = teacher.chance().get(statistic);
        assertThat(compared).as(statistic).isNotNull();
        return (compared == null) ? Comparison.UNDEFINED : compared.comparison();
    }

    @Test
    void aTeacherAloneHasNoCurveball() {
        AnalysedTeacher alone = analysis(4, NullModel.CURVEBALL).of(0);
        assertThat(alone.type()).isEqualTo(SelectionType.INSUFFICIENT);
        assertThat(alone.chance().values())
            .allSatisfy((compared) -> assertThat(compared.comparison()).isEqualTo(Comparison.UNDEFINED));
    }

    @Test
    void otherThresholdsClassifyTheSameMeasures() {
        AnalysisTable table = analysis(3, NullModel.FIXED_ROW).all(SelectionAnalysis.Phases.NONE);
        AnalysisTable strict = table.with(TypeThresholds.defaults().withAlpha(0));
        assertThat(strict).extracting(AnalysedTeacher::coherence)
            .isEqualTo(table.stream().map(AnalysedTeacher::coherence).toList());
        assertThat(strict).extracting(AnalysedTeacher::type)
            .containsOnly(SelectionType.INSUFFICIENT, SelectionType.FRAGMENTED, SelectionType.WEAK);
    }

    @Test
    void coursesThatBelongTogetherAreToldFromChance() {
        Projection.Builder builder = Projection.builder().teacher("t");
        for (int course = 0; course < 60; course++) {
            builder.covers("c" + course, (course < 6) ? "common" : "topic" + course, 1)
                .inDiscipline("c" + course, "discipline" + course % 20);
        }
        for (int course = 0; course < 6; course++) {
            builder.completed("t", "c" + course, null);
        }
        AnalysedTeacher teacher = new SelectionAnalysis(builder.build(),
                parameters(NullModel.FIXED_ROW, Similarity.PATHSIM))
            .of(0);
        assertThat(comparison(teacher, "thematicCoherence").p()).hasValue(1.0 / 100);
        assertThat(teacher.coherence().bridging()).hasValue(1);
        assertThat(teacher.type()).isEqualTo(SelectionType.NARROW);
    }

    @Test
    void bothPhasesCanBeStopped() {
        for (String stopped : List.of("measure", "chance")) {
            SelectionAnalysis.Phases phases = (phase) -> new Progress() {

                @Override
                public void advanced(int done, int total) {
                    assertThat(done).isBetween(0, total);
                }

                @Override
                public boolean isCancelled() {
                    return phase.equals(stopped);
                }

            };
            assertThatThrownBy(() -> analysis(3, NullModel.FIXED_ROW).all(phases)).as(stopped)
                .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void drawsAreWhatATeacherIsComparedWith() {
        SelectionAnalysis analysis = analysis(4, NullModel.FIXED_ROW);
        for (int teacher = 0; teacher < 20; teacher++) {
            for (String statistic : SelectionAnalysis.STATISTICS) {
                assertThat(analysis.counting(teacher, statistic))
                    .isLessThanOrEqualTo(analysis.engine().selection(teacher).length);
                assertThat(analysis.poolSize(teacher, statistic)).isBetween(analysis.counting(teacher, statistic),
                        analysis.pool(teacher).size());
                boolean compared = comparison(analysis.of(teacher), statistic).p().isPresent();
                if (compared) {
                    assertThat(analysis.draws(teacher, statistic)).isPresent();
                }
            }
        }
    }

}
