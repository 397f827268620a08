package org.throughline.coherence;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.hipparchus.distribution.continuous.TDistribution;
import org.throughline.coherence.measure.JackknifeInterval;
import org.throughline.coherence.similarity.Similarity;

/**
 * The definitions, word by word and slowly: every path walked, every pair compared, every
 * component searched. What the engine is held against.
 */
final class ReferenceCoherence {

    private final Map<String, Map<String, Double>> own = new TreeMap<>();

    private final Map<String, List<String>> broader = new HashMap<>();

    private final Map<String, Map<String, Double>> known = new HashMap<>();

    private final Similarity similarity;

    private final double decay;

    ReferenceCoherence(Similarity similarity, double decay) {
        this.similarity = similarity;
        this.decay = decay;
    }

    void category(String course, String category, double weight) {
        own.computeIfAbsent(course, (any) -> new TreeMap<>()).merge(category, weight, Double::sum);
    }

    void broader(String narrower, String broaderOne) {
        broader.computeIfAbsent(narrower, (any) -> new ArrayList<>()).add(broaderOne);
    }

    Map<String, Double> weights(String course) {
        return known.computeIfAbsent(course, (any) -> walked(own.getOrDefault(course, Map.of())));
    }

    private Map<String, Double> walked(Map<String, Double> from) {
        Map<String, Double> weights = new TreeMap<>();
        from.forEach((category, weight) -> walk(category, weight, 0, weights));
        weights.values().removeIf((weight) -> weight == 0);
        return weights;
    }

    private void walk(String category, double weight, int steps, Map<String, Double> weights) {
        weights.merge(category, weight * Math.pow(decay, steps), Double::sum);
        broader.getOrDefault(category, List.of()).forEach((above) -> walk(above, weight, steps + 1, weights));
    }

    double similarity(String first, String second) {
        return switch (similarity) {
            case PATHSIM -> pathSim(weights(first), weights(second));
            case IDF_COSINE -> {
                Map<String, Double> a = byRarity(weights(first));
                Map<String, Double> b = byRarity(weights(second));
                yield product(a, b) / Math.sqrt(product(a, a) * product(b, b));
            }
            case JACCARD -> {
                Set<String> either = new HashSet<>(weights(first).keySet());
                either.addAll(weights(second).keySet());
                Set<String> both = new HashSet<>(weights(first).keySet());
                both.retainAll(weights(second).keySet());
                yield (double) both.size() / either.size();
            }
            case WU_PALMER -> (matched(first, second) + matched(second, first)) / 2;
        };
    }

    private static double pathSim(Map<String, Double> a, Map<String, Double> b) {
        return 2 * product(a, b) / (product(a, a) + product(b, b));
    }

    private static double product(Map<String, Double> a, Map<String, Double> b) {
        return a.keySet().stream().mapToDouble((k) -> a.getOrDefault(k, 0.0) * b.getOrDefault(k, 0.0)).sum();
    }

    private Map<String, Double> byRarity(Map<String, Double> weights) {
        Map<String, Double> values = new TreeMap<>();
        weights.forEach((category, weight) -> {
            long frequency = own.keySet().stream().filter((course) -> weights(course).containsKey(category)).count();
            values.put(category, weight * (Math.log((1.0 + own.size()) / (1.0 + frequency)) + 1));
        });
        return values;
    }

    private double matched(String from, String to) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<String, Double> category : own.getOrDefault(from, Map.of()).entrySet()) {
            sum += category.getValue() * own.getOrDefault(to, Map.of())
                .keySet()
                .stream()
                .mapToDouble((other) -> wuPalmer(category.getKey(), other))
                .max()
                .orElseThrow();
            weights += category.getValue();
        }
        return sum / weights;
    }

    private double wuPalmer(String a, String b) {
        Map<String, Integer> aboveA = stepsUp(a);
        Map<String, Integer> aboveB = stepsUp(b);
        double best = 0;
        for (String common : aboveA.keySet()) {
            if (aboveB.containsKey(common)) {
                double steps = aboveA.getOrDefault(common, 0) + aboveB.getOrDefault(common, 0);
                double depth = 1.0 + stepsUp(common).entrySet()
                    .stream()
                    .filter((above) -> decay == 0 || broader.getOrDefault(above.getKey(), List.of()).isEmpty())
                    .mapToInt(Map.Entry::getValue)
                    .min()
                    .orElseThrow();
                best = Math.max(best, 2 * depth / (steps + 2 * depth));
            }
        }
        return best;
    }

    private Map<String, Integer> stepsUp(String category) {
        Map<String, Integer> steps = new TreeMap<>(Map.of(category, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(category));
        while (decay > 0 && !waiting.isEmpty()) {
            String next = waiting.removeFirst();
            for (String above : broader.getOrDefault(next, List.of())) {
                if (steps.putIfAbsent(above, steps.getOrDefault(next, 0) + 1) == null) {
                    waiting.add(above);
                }
            }
        }
        return steps;
    }

    List<String> categorised(Set<String> selection) {
        return new TreeSet<>(selection).stream().filter((course) -> !weights(course).isEmpty()).toList();
    }

    /**
     * The measures of a selection.
     * @param selection course to the first date in the period
     */
    FacetCoherence of(Map<String, Optional<LocalDate>> selection) {
        List<String> courses = categorised(selection.keySet());
        int m = courses.size();
        OptionalDouble undefined = OptionalDouble.empty();
        if (m < 2) {
            return new FacetCoherence(m, undefined, Optional.empty(), undefined, undefined, undefined, undefined,
                    diversity(courses), undefined);
        }
        int linked = 0;
        int largestComponent = 0;
        for (String course : courses) {
            linked += courses.stream().anyMatch((other) -> isLinked(course, other)) ? 1 : 0;
            largestComponent = Math.max(largestComponent, reached(course, courses, new HashSet<>()).size());
        }
        Map<String, Integer> counts = new HashMap<>();
        courses.forEach((course) -> weights(course).keySet().forEach((k) -> counts.merge(k, 1, Integer::sum)));
        int largestThread = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new FacetCoherence(m, OptionalDouble.of(meanLinkage(courses)), interval(courses),
                OptionalDouble.of((double) largestThread / m), OptionalDouble.of((double) linked / m),
                OptionalDouble.of((double) largestComponent / m), concentration(courses), diversity(courses),
                drift(courses, selection));
    }

    private double meanLinkage(List<String> courses) {
        double sum = 0;
        for (String course : courses) {
            for (String other : courses) {
                sum += course.equals(other) ? 0 : similarity(course, other);
            }
        }
        return sum / (courses.size() * (courses.size() - 1.0));
    }

    private Optional<JackknifeInterval> interval(List<String> courses) {
        int m = courses.size();
        if (m < 4) {
            return Optional.empty();
        }
        List<Double> without = courses.stream()
            .map((left) -> meanLinkage(courses.stream().filter((course) -> !course.equals(left)).toList()))
            .toList();
        double mean = without.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = without.stream().mapToDouble((value) -> Math.pow(value - mean, 2)).sum();
        double error = Math.sqrt((m - 1.0) / m * squares);
        double half = new TDistribution(m - 1.0).inverseCumulativeProbability(0.975) * error;
        DoubleUnaryOperator cut = (value) -> Math.clamp(value, 0, 1);
        return Optional.of(new JackknifeInterval(error, cut.applyAsDouble(meanLinkage(courses) - half),
                cut.applyAsDouble(meanLinkage(courses) + half)));
    }

    private OptionalDouble concentration(List<String> courses) {
        Map<String, Long> counts = courses.stream()
            .map((course) -> own.getOrDefault(course, Map.of())
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey())
            .collect(Collectors.groupingBy((category) -> category, Collectors.counting()));
        return concentration(counts);
    }

    static OptionalDouble concentration(Map<String, Long> counts) {
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        long same = counts.values().stream().mapToLong((count) -> count * (count - 1)).sum();
        return (n < 2) ? OptionalDouble.empty() : OptionalDouble.of((double) same / (n * (n - 1)));
    }

    private OptionalDouble diversity(List<String> courses) {
        if (courses.isEmpty()) {
            return OptionalDouble.empty();
        }
        Map<String, Double> shares = new TreeMap<>();
        for (String course : courses) {
            Map<String, Double> weights = own.getOrDefault(course, Map.of());
            double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            weights.forEach((k, weight) -> shares.merge(k, weight / sum / courses.size(), Double::sum));
        }
        double diversity = 0;
        for (Map.Entry<String, Double> k : shares.entrySet()) {
            for (Map.Entry<String, Double> l : shares.entrySet()) {
                double alike = pathSim(walked(Map.of(k.getKey(), 1.0)), walked(Map.of(l.getKey(), 1.0)));
                diversity += (1 - alike) * k.getValue() * l.getValue();
            }
        }
        return OptionalDouble.of(diversity);
    }

    private OptionalDouble drift(List<String> courses, Map<String, Optional<LocalDate>> dates) {
        List<String> dated = courses.stream()
            .filter((course) -> dates.getOrDefault(course, Optional.empty()).isPresent())
            .sorted(Comparator.comparing((String course) -> dates.getOrDefault(course, Optional.empty()).orElseThrow())
                .thenComparing(Comparator.naturalOrder()))
            .toList();
        if (dated.size() < 3) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int at = 1; at < dated.size(); at++) {
            sum += similarity(dated.get(at - 1), dated.get(at));
        }
        return OptionalDouble.of(sum / (dated.size() - 1) - meanLinkage(dated));
    }

    /** Thematic similarity across disciplines: this is the thematic facet. */
    OptionalDouble bridging(ReferenceCoherence disciplinary, Set<String> selection) {
        List<String> courses = categorised(selection);
        List<String> both = disciplinary.categorised(new HashSet<>(courses));
        double sum = 0;
        double weights = 0;
        for (String course : both) {
            for (String other : both) {
                if (!course.equals(other)) {
                    double distance = 1 - disciplinary.similarity(course, other);
                    sum += similarity(course, other) * distance;
                    weights += distance;
                }
            }
        }
        return (weights > 2e-12) ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
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
