package org.throughline.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The definitions, word by word and slowly: every path walked, every pair compared, every
 * component searched. What the engine is held against.
 */
final class ReferenceCoherence {

    private final Map<String, Map<String, Double>> own = new TreeMap<>();

    private final Map<String, List<String>> broader = new HashMap<>();

    private final double decay;

    ReferenceCoherence(double decay) {
        this.decay = decay;
    }

    void category(String course, String category, double weight) {
        own.computeIfAbsent(course, (any) -> new TreeMap<>()).merge(category, weight, Double::sum);
    }

    void broader(String narrower, String broaderOne) {
        broader.computeIfAbsent(narrower, (any) -> new ArrayList<>()).add(broaderOne);
    }

    Map<String, Double> weights(String course) {
        Map<String, Double> weights = new TreeMap<>();
        own.getOrDefault(course, Map.of()).forEach((category, weight) -> walk(category, weight, 0, weights));
        weights.values().removeIf((weight) -> weight == 0);
        return weights;
    }

    private void walk(String category, double weight, int steps, Map<String, Double> weights) {
        weights.merge(category, weight * Math.pow(decay, steps), Double::sum);
        broader.getOrDefault(category, List.of()).forEach((above) -> walk(above, weight, steps + 1, weights));
    }

    double similarity(String first, String second) {
        return 2 * product(first, second) / (product(first, first) + product(second, second));
    }

    private double product(String first, String second) {
        Map<String, Double> a = weights(first);
        Map<String, Double> b = weights(second);
        return a.keySet().stream().mapToDouble((k) -> a.getOrDefault(k, 0.0) * b.getOrDefault(k, 0.0)).sum();
    }

    List<String> categorised(Set<String> selection) {
        return new TreeSet<>(selection).stream().filter((course) -> !weights(course).isEmpty()).toList();
    }

    FacetCoherence of(Set<String> selection) {
        List<String> courses = categorised(selection);
        int m = courses.size();
        if (m < 2) {
            return new FacetCoherence(m, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        double sum = 0;
        int linked = 0;
        int largestComponent = 0;
        for (String course : courses) {
            for (String other : courses) {
                sum += course.equals(other) ? 0 : similarity(course, other);
            }
            linked += courses.stream().anyMatch((other) -> isLinked(course, other)) ? 1 : 0;
            largestComponent = Math.max(largestComponent, reached(course, courses, new HashSet<>()).size());
        }
        Map<String, Integer> counts = new HashMap<>();
        courses.forEach((course) -> weights(course).keySet().forEach((k) -> counts.merge(k, 1, Integer::sum)));
        int largestThread = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new FacetCoherence(m, OptionalDouble.of(sum / (m * (m - 1.0))),
                OptionalDouble.of((double) largestThread / m), OptionalDouble.of((double) linked / m),
                OptionalDouble.of((double) largestComponent / m));
    }

    private boolean isLinked(String first, String second) {
        Set<String> shared = new HashSet<>(weights(first).keySet());
        shared.retainAll(weights(second).keySet());
        return !first.equals(second) && !shared.isEmpty();
    }

    private Set<String> reached(String course, List<String> courses, Set<String> seen) {
        seen.add(course);
        courses.stream()
            .filter((other) -> isLinked(course, other) && !seen.contains(other))
            .forEach((other) -> reached(other, courses, seen));
        return seen;
    }

}
