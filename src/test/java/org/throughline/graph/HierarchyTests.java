package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyTests {

    private static Projection topics(String... pairs) {
        Projection.Builder builder = Projection.builder();
        for (String pair : pairs) {
            int arrow = pair.indexOf('>');
            builder.broaderTopic(pair.substring(0, arrow), pair.substring(arrow + 1));
        }
        return builder.build();
    }

    private static double weight(Projection projection, double decay, String from, String to) {
        return projection.broaderTopics()
            .ancestors(decay)
            .weight(projection.topics().indexOf(from), projection.topics().indexOf(to));
    }

    @Test
    void eachStepTakesItsDecay() {
        Projection chain = topics("algebra>mathematics", "mathematics>science");
        assertThat(weight(chain, 0.5, "algebra", "algebra")).isEqualTo(1);
        assertThat(weight(chain, 0.5, "algebra", "mathematics")).isEqualTo(0.5);
        assertThat(weight(chain, 0.5, "algebra", "science")).isEqualTo(0.5 * 0.5);
        assertThat(weight(chain, 0.5, "science", "algebra")).isZero();
    }

    @Test
    void allPathsToAnAncestorCount() {
        Projection diamond = topics("a>b", "a>c", "b>d", "c>d", "a>d");
        assertThat(weight(diamond, 0.5, "a", "d")).isEqualTo(0.5 * 0.5 + 0.5 * 0.5 + 0.5);
    }

    @Test
    void parallelRelationshipsArePathsToo() {
        assertThat(weight(topics("a>b", "a>b"), 0.5, "a", "b")).isEqualTo(0.5 + 0.5);
    }

    @Test
    void withoutDecayAncestorsCountInFull() {
        assertThat(weight(topics("a>b", "b>c"), 1, "a", "c")).isEqualTo(1);
    }

    @Test
    void withFullDecayThereAreNoAncestors() {
        Projection chain = topics("a>b", "b>c");
        assertThat(chain.broaderTopics().ancestors(0).size()).isEqualTo(3);
        assertThat(weight(chain, 0, "a", "a")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = { -0.1, 1.1, Double.NaN })
    void theDecayIsBetweenNoneAndAll(double decay) {
        Hierarchy hierarchy = topics("a>b").broaderTopics();
        assertThatIllegalArgumentException().isThrownBy(() -> hierarchy.ancestors(decay))
            .withMessageContaining("between 0 and 1, not " + decay);
    }

    @Test
    void aCycleNamesItsMembersAndNotWhatHangsOnIt() {
        assertThatThrownBy(() -> topics("x>c", "c>a", "a>b", "b>c", "b>y")).asInstanceOf(type(HierarchyException.class))
            .satisfies((cycle) -> {
                assertThat(cycle).hasMessage("BROADER has a cycle: a -> b -> c -> a");
                assertThat(cycle.members()).containsExactly("a", "b", "c");
            });
    }

    @Test
    void aCategoryMayNotBeItsOwnBroaderOne() {
        assertThatThrownBy(() -> topics("a>a")).isInstanceOf(HierarchyException.class)
            .hasMessage("BROADER has a cycle: a -> a");
    }

    @Test
    void aCycleOfDisciplinesIsRefusedAsWell() {
        Projection.Builder builder = Projection.builder().broaderDiscipline("a", "b").broaderDiscipline("b", "a");
        assertThatThrownBy(builder::build).isInstanceOf(HierarchyException.class);
    }

    @Test
    void twentyStepsAreAsFarAsItGoes() {
        Projection deepest = chain(20);
        assertThat(weight(deepest, 0.5, "c00", "c20")).isEqualTo(Math.pow(0.5, 20));
        assertThatThrownBy(() -> chain(21)).asInstanceOf(type(HierarchyException.class)).satisfies((chain) -> {
            assertThat(chain).hasMessageStartingWith("BROADER has a chain of more than 20 steps: c00 -> c01");
            assertThat(chain.members()).hasSize(22);
        });
    }

    private static Projection chain(int steps) {
        List<String> pairs = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            pairs.add("c%02d>c%02d".formatted(step, step + 1));
        }
        return topics(pairs.toArray(String[]::new));
    }

}
