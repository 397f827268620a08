package org.throughline.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The mean linkage of a selection under PathSim with decay 0.5, written straight from its
 * definition: what the planted effects are judged by.
 */
final class MeanLinkage {

    private final Map<String, Map<String, Double>> categories = new HashMap<>();

    private MeanLinkage() {
    }

    static MeanLinkage thematic(ImportFolder folder) {
        return of(folder, "topics", ImportFolder.TOPICS);
    }

    static MeanLinkage disciplinary(ImportFolder folder) {
        return of(folder, "disciplines", ImportFolder.DISCIPLINES);
    }

    private static MeanLinkage of(ImportFolder folder, String column, String hierarchy) {
        Map<String, String> broader = folder.columns(hierarchy, "id", "broader");
        MeanLinkage linkage = new MeanLinkage();
        folder.columns(ImportFolder.COURSES, "id", column).forEach((course, cell) -> {
            Map<String, Double> row = new HashMap<>();
            ImportFolder.weights(cell).forEach((category, weight) -> {
                double passed = weight;
                for (String ancestor : ImportFolder.chain(category, broader)) {
                    row.merge(ancestor, passed, Double::sum);
                    passed *= 0.5;
                }
            });
            if (!row.isEmpty()) {
                linkage.categories.put(course, row);
            }
        });
        return linkage;
    }

    /** Empty for fewer than two courses with a category. */
    OptionalDouble of(List<String> courses) {
        List<Map<String, Double>> rows = courses.stream()
            .filter(this.categories::containsKey)
            .map(this.categories::get)
            .toList();
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                sum += 2 * product(rows.get(i), rows.get(j))
                        / (product(rows.get(i), rows.get(i)) + product(rows.get(j), rows.get(j)));
            }
        }
        double pairs = rows.size() * (rows.size() - 1) / 2.0;
        return (pairs > 0) ? OptionalDouble.of(sum / pairs) : OptionalDouble.empty();
    }

    private static double product(Map<String, Double> left, Map<String, Double> right) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : left.entrySet()) {
            sum += entry.getValue() * right.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

}
