package org.throughline.coherence;

import org.throughline.coherence.measure.CategoryCensus;
import org.throughline.coherence.measure.MeanLinkage;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.throughline.graph.Ids;

/** Takes the measures of a selection apart. */
final class Explainer {

    private static final Comparator<Explanation.Pair> STRONGEST_FIRST = Comparator
        .comparingDouble(Explanation.Pair::similarity)
        .reversed()
        .thenComparing(Explanation.Pair::first)
        .thenComparing(Explanation.Pair::second);

    private static final Comparator<Explanation.Category> COMMONEST_FIRST = Comparator
        .comparingInt(Explanation.Category::courses)
        .reversed()
        .thenComparing(Comparator.comparingDouble((Explanation.Category category) -> category.shareOfSum().orElse(0))
            .reversed())
        .thenComparing(Explanation.Category::category);

    private static final Comparator<Explanation.SharedCategory> LARGEST_PART_FIRST = Comparator
        .comparingDouble(Explanation.SharedCategory::part)
        .reversed()
        .thenComparing(Explanation.SharedCategory::category);

    private final CoherenceEngine engine;

    private final Facet facet;

    private final CategoryMatrix matrix;

    private final CourseSimilarity similarity;

    private final Ids courseIds;

    Explainer(CoherenceEngine engine, Facet facet) {
        this.engine = engine;
        this.facet = facet;
        this.matrix = engine.matrix(facet);
        this.similarity = engine.similarity(facet);
        this.courseIds = engine.projection().courses();
    }

    Explanation explain(int teacher) {
        int[] courses = engine.selection(teacher);
        int[] categorised = Arrays.stream(courses).filter(matrix::isCategorised).toArray();
        CategoryCensus census = new CategoryCensus(matrix);
        census.take(categorised, categorised.length);
        FacetCoherence coherence = engine.of(teacher).in(facet);
        double sum = coherence.meanLinkage().orElse(0) * MeanLinkage.pairCount(categorised.length);
        TreeMap<String, Double> parts = new TreeMap<>();
        List<Explanation.Pair> pairs = pairs(categorised, sum, parts);
        return new Explanation(engine.projection().teachers().id(teacher), facet, courses.length, coherence,
                undefined(courses.length, categorised.length), pairs, categories(census, sum, parts),
                largestThread(census), components(census, categorised), unlinked(census, categorised),
                ids(Arrays.stream(courses).filter((course) -> !matrix.isCategorised(course)).toArray()));
    }

    private static Optional<Undefined> undefined(int courses, int categorised) {
        if (courses == 0) {
            return Optional.of(Undefined.NO_COURSES);
        }
        return switch (categorised) {
            case 0 -> Optional.of(Undefined.NO_CATEGORIES);
            case 1 -> Optional.of(Undefined.SINGLE_COURSE);
            default -> Optional.empty();
        };
    }

    /** All pairs; the parts of each category are added up on the way. */
    private List<Explanation.Pair> pairs(int[] courses, double sum, Map<String, Double> parts) {
        List<Explanation.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < courses.length; i++) {
            for (int j = i + 1; j < courses.length; j++) {
                double value = similarity.of(courses[i], courses[j]);
                List<Explanation.SharedCategory> shared = new ArrayList<>();
                similarity.forEachShared(courses[i], courses[j], (category, part) -> {
                    String id = matrix.categories().id(category);
                    shared.add(new Explanation.SharedCategory(id, part));
                    parts.merge(id, part, Double::sum);
                });
                shared.sort(LARGEST_PART_FIRST);
                pairs.add(new Explanation.Pair(courseIds.id(courses[i]), courseIds.id(courses[j]), value,
                        share(value, sum), shared));
            }
        }
        pairs.sort(STRONGEST_FIRST);
        return pairs;
    }

    private static OptionalDouble share(double part, double sum) {
        return (sum > 0) ? OptionalDouble.of(part / sum) : OptionalDouble.empty();
    }

    private List<Explanation.Category> categories(CategoryCensus census, double sum, Map<String, Double> parts) {
        List<Explanation.Category> categories = new ArrayList<>();
        for (int category : census.categories()) {
            String id = matrix.categories().id(category);
            int count = census.coursesWith(category);
            categories.add(new Explanation.Category(id, count, (double) count / census.courseCount(),
                    share(parts.getOrDefault(id, 0.0), sum)));
        }
        categories.sort(COMMONEST_FIRST);
        return categories;
    }

    private Optional<String> largestThread(CategoryCensus census) {
        return (census.courseCount() < 2) ? Optional.empty()
                : Optional.of(matrix.categories().id(census.commonestCategory()));
    }

    private List<List<String>> components(CategoryCensus census, int[] courses) {
        Map<Integer, List<String>> byRoot = new TreeMap<>();
        for (int at = 0; at < courses.length; at++) {
            byRoot.computeIfAbsent(census.component(at), (root) -> new ArrayList<>()).add(courseIds.id(courses[at]));
        }
        Collection<List<String>> components = byRoot.values();
        return components.stream()
            .sorted(Comparator.comparingInt((List<String> component) -> component.size())
                .reversed()
                .thenComparing((component) -> component.get(0)))
            .toList();
    }

    private List<String> unlinked(CategoryCensus census, int[] courses) {
        List<String> unlinked = new ArrayList<>();
        for (int at = 0; at < courses.length; at++) {
            if (!census.isLinked(at)) {
                unlinked.add(courseIds.id(courses[at]));
            }
        }
        return unlinked;
    }

    private List<String> ids(int[] courses) {
        return Arrays.stream(courses).mapToObj(courseIds::id).toList();
    }

}
