package org.throughline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the layers of the design: one table, one fence for each framework. */
class ArchitectureTests {

    private static final String ROOT = "org.throughline";

    /**
     * Each package, and which of ours it may import. A package that is not here fails,
     * and so does one without classes.
     */
    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("stats", Set.of());
        MAY_IMPORT.put("graph", Set.of());
        MAY_IMPORT.put("concurrent", Set.of());
        MAY_IMPORT.put("coherence", Set.of("graph", "stats", "concurrent"));
        MAY_IMPORT.put("community", Set.of("graph", "stats", "concurrent", "coherence"));
        MAY_IMPORT.put("engagement", Set.of("graph", "stats", "concurrent"));
        MAY_IMPORT.put("motivation", Set.of("graph", "stats"));
        MAY_IMPORT.put("knowledge", Set.of("graph", "stats", "motivation"));
        MAY_IMPORT.put("cohort", Set.of("graph", "stats"));
        MAY_IMPORT.put("store", Set.of("graph"));
        MAY_IMPORT.put("ingest", Set.of("store", "graph", "concurrent", "engagement", "motivation", "knowledge"));
        MAY_IMPORT.put("explore", Set.of("store", "graph", "coherence", "community"));
        MAY_IMPORT.put("report", Set.of("store", "graph", "coherence", "stats", "concurrent", "explore", "community",
                "engagement", "motivation", "knowledge"));
        MAY_IMPORT.put("web", Set.of("report", "explore", "ingest", "store", "concurrent"));
        MAY_IMPORT.put("cli", Set.of("report", "explore", "ingest", "store", "cohort"));
    }

    /** Each framework, and who may use it; the root package wires them together. */
    private static final Map<String, Set<String>> FENCES = new LinkedHashMap<>();

    static {
        FENCES.put("org.neo4j", Set.of("store"));
        FENCES.put("org.springframework", Set.of("store"));
        FENCES.put("org.graphstream", Set.of("explore"));
        FENCES.put("io.micronaut", Set.of("web", ""));
        FENCES.put("picocli", Set.of("cli", ""));
        FENCES.put("io.swagger", Set.of("web"));
        FENCES.put("reactor", Set.of("web"));
        FENCES.put("org.hipparchus", Set.of("stats"));
        FENCES.put("java.sql", Set.of("engagement", "ingest"));
        FENCES.put("org.apache.lucene", Set.of("motivation"));
        FENCES.put("dev.langchain4j", Set.of("motivation"));
        FENCES.put("de.siegmar.fastcsv", Set.of("ingest", "cohort", "report"));
        FENCES.put("com.fasterxml.jackson", Set.of("report"));
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        // what Micronaut generates beside our classes uses Micronaut
        .withImportOption((location) -> !location.contains("/$"))
        .importPackages(ROOT);

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    static Stream<String> frameworks() {
        return FENCES.keySet().stream().sorted();
    }

    @Test
    void everyPackageIsInTheTableAndHasClasses() {
        Set<String> found = CLASSES.stream()
            .map(ArchitectureTests::layer)
            .filter((layer) -> !layer.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyWhatTheTableAllows(String layer) {
        layerRule(layer, MAY_IMPORT.getOrDefault(layer, Set.of())).check(CLASSES);
    }

    @Test
    void theRuleFindsAForbiddenImport() {
        assertThatThrownBy(() -> layerRule("report", Set.of("graph")).check(CLASSES)).isInstanceOf(AssertionError.class)
            .hasMessageContaining("store");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aFrameworkStaysBehindItsFence(String framework) {
        fence(framework, FENCES.getOrDefault(framework, Set.of())).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyFenceHoldsSomethingIn(String framework) {
        assertThatThrownBy(() -> fence(framework, Set.of()).check(CLASSES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> explained = CLASSES.stream()
            .filter((type) -> type.getSimpleName().equals("package-info"))
            .map(ArchitectureTests::layer)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).containsAll(MAY_IMPORT.keySet()).contains("");
    }

    private static ArchRule layerRule(String layer, Set<String> allowed) {
        return ArchRuleDefinition.noClasses()
            .that(DescribedPredicate.describe("are in " + layer, (type) -> layer(type).equals(layer)))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("are in a layer other than " + allowed,
                    (type) -> type.getPackageName().startsWith(ROOT) && !layer(type).equals(layer)
                            && !allowed.contains(layer(type))));
    }

    private static ArchRule fence(String framework, Set<String> inside) {
        return ArchRuleDefinition.noClasses()
            .that(DescribedPredicate.describe("are outside of " + inside, (type) -> !inside.contains(layer(type))))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("belong to " + framework,
                    (type) -> type.getPackageName().equals(framework)
                            || type.getPackageName().startsWith(framework + ".")));
    }

    /** The first part of the package below the root, empty for the root itself. */
    private static String layer(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return (dot < 0) ? below : below.substring(0, dot);
    }

}
