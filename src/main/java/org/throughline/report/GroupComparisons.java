package org.throughline.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.stats.BenjaminiHochberg;
import org.throughline.stats.Descriptives;
import org.throughline.stats.HedgesG;
import org.throughline.stats.MannWhitney;
import org.throughline.explore.NodeKind;
import org.throughline.report.ComparedGroups.Part;
import org.throughline.report.ComparedGroups.TeacherRow;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * Two groups of teachers side by side, picked by their attributes or by a query.
 *
 * <p>
 * Two groups split all teachers into four parts: in the first alone, in the second alone,
 * in both, in neither. What is published (figures of either group, figures of all
 * teachers elsewhere) can be combined into figures of any union of parts. So if every
 * part is empty or has at least the minimum of teachers, nothing about fewer can be had
 * by subtraction; else all figures are withheld. The same holds for each measure,
 * counting the teachers for whom it is defined, and for the counts of types by
 * {@link SuppressedTable} over the four parts. Several comparisons can still be
 * subtracted from each other: whoever may ask for any group sees the teachers anyway.
 */
public final class GroupComparisons {

    /** The measures that are compared. */
    static final List<String> MEASURES = List.of("courses", "thematicCoherence", "disciplinaryCoherence",
            "thematicCoherenceZ", "disciplinaryCoherenceZ", "thematicLargestThread", "disciplinaryLargestThread",
            "thematicLinkedShare", "disciplinaryLinkedShare", "thematicConcentration", "disciplinaryConcentration",
            "thematicDiversity", "disciplinaryDiversity", "thematicDrift", "disciplinaryDrift", "bridging",
            "communityConcentration", "threads", "fit");

    private static final String COLUMN = "teacher";

    private static final String KEY = NodeKind.TEACHER.key() + "/";

    private final Database database;

    private final QueryCatalogue queries;

    private final CoherenceReports coherence;

    private final CypherWorkbench workbench;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param coherence knows the run behind the headline and the attributes
     * @param workbench runs queries that pick a group
     * @param minimumGroup figures of fewer teachers are withheld
     */
    public GroupComparisons(Database database, QueryCatalogue queries, CoherenceReports coherence,
            CypherWorkbench workbench, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.coherence = coherence;
        this.workbench = workbench;
        this.minimumGroup = minimumGroup;
    }

    /**
     * How a group is picked: by attributes or by a query.
     *
     * @param name what it is called
     * @param attributes values that its teachers have, all of them; an empty text stands
     * for unknown
     * @param cypher a query that returns ids of teachers in a column {@code teacher}
     * @param parameters parameters of the query
     */
    public record GroupRequest(@Nullable String name, @Nullable Map<String, String> attributes, @Nullable String cypher,
            @Nullable Map<String, Object> parameters) {
    }

    /**
     * Two groups.
     *
     * @param run the run whose figures are compared
     * @param a the first
     * @param b the second
     * @param both teachers in both, null if withheld
     * @param rest teachers in neither, null if withheld
     * @param minimumGroup figures of fewer teachers are withheld
     * @param measures the measures, empty if all are withheld
     * @param types teachers by type, null if withheld
     * @param notes what else to know
     * @param suppressed why all figures are withheld, null if they are not
     */
    public record GroupComparison(String run, GroupSize a, GroupSize b, @Nullable Integer both, @Nullable Integer rest,
            int minimumGroup, List<MeasureOfGroups> measures, @Nullable TypesOfGroups types, List<String> notes,
            @Nullable String suppressed) {
    }

    /**
     * A group.
     *
     * @param name what it is called
     * @param n its teachers, null if withheld
     */
    public record GroupSize(String name, @Nullable Integer n) {
    }

    /**
     * A measure of two groups. All figures are null where fewer teachers than the minimum
     * could be had from them.
     *
     * @param measure the measure
     * @param a the first group
     * @param b the second group
     * @param meanDifference mean of the first less that of the second
     * @param hedgesG standardised difference, see {@link HedgesG}
     * @param cliffsDelta dominance of the first, see {@link MannWhitney}
     * @param p two-sided, see {@link MannWhitney}; null if the groups overlap
     * @param q p adjusted for the number of measures, see {@link BenjaminiHochberg}
     */
    public record MeasureOfGroups(String measure, @Nullable Figures a, @Nullable Figures b,
            @Nullable Double meanDifference, @Nullable Double hedgesG, @Nullable Double cliffsDelta, @Nullable Double p,
            @Nullable Double q) {
    }

    /**
     * A measure of one group.
     *
     * @param n teachers for whom it is defined
     * @param mean mean
     * @param sd standard deviation
     * @param min least
     * @param q1 lower quartile
     * @param median median
     * @param q3 upper quartile
     * @param max greatest
     */
    public record Figures(int n, @Nullable Double mean, @Nullable Double sd, @Nullable Double min, @Nullable Double q1,
            @Nullable Double median, @Nullable Double q3, @Nullable Double max) {

        static Figures of(Descriptives of) {
            return new Figures(of.n(), of.mean(), of.sd(), of.min(), of.q1(), of.median(), of.q3(), of.max());
        }

    }

    /**
     * Types of selections of two groups.
     *
     * @param names the types
     * @param a teachers of the first group, null where suppressed
     * @param b teachers of the second group, null where suppressed
     */
    public record TypesOfGroups(List<String> names, List<@Nullable Integer> a, List<@Nullable Integer> b) {
    }

    /**
     * Compares two groups by the run behind the headline.
     * @param first the first group
     * @param second the second, null for all other teachers
     */
    public GroupComparison compare(@Nullable GroupRequest first, @Nullable GroupRequest second) {
        if (first == null) {
            throw new InvalidRequestException("a", "The request needs a group a.");
        }
        String run = coherence.runOrHeadline(null);
        Selector a = new Selector("a", first);
        Selector b = (second == null) ? null : new Selector("b", second);
        List<String> attributes = new ArrayList<>(a.attributes.keySet());
        if (b != null) {
            b.attributes.keySet().stream().filter((name) -> !attributes.contains(name)).forEach(attributes::add);
        }
        List<TeacherRow> teachers = new ArrayList<>();
        database.forEach(queries.get("report/list-measures"),
                Map.of("run", run, "measures", MEASURES, "attributes", attributes), (row) -> {
                    Map<String, @Nullable String> values = attributes(attributes, row);
                    boolean inA = a.has(row.string("teacher"), values);
                    boolean inB = (b == null) ? !inA : b.has(row.string("teacher"), values);
                    teachers.add(new TeacherRow(Part.of(inA, inB), row.optionalString("type"), row.list("values")));
                });
        return new ComparedGroups(run, a.name("a"), (b == null) ? "all others" : b.name("b"), teachers, minimumGroup)
            .publish();
    }

    private static Map<String, @Nullable String> attributes(List<String> names, Row row) {
        List<@Nullable String> values = row.list("attributes");
        Map<String, @Nullable String> attributes = new TreeMap<>();
        for (int at = 0; at < names.size(); at++) {
            attributes.put(names.get(at), values.get(at));
        }
        return attributes;
    }

    /** Who belongs to a group. */
    private final class Selector {

        private final @Nullable String name;

        private final Map<String, String> attributes = new LinkedHashMap<>();

        /** Null if attributes decide. */
        private final @Nullable Set<String> ids;

        Selector(String parameter, GroupRequest request) {
            this.name = request.name();
            boolean byAttributes = request.attributes() != null && !request.attributes().isEmpty();
            if (byAttributes == (request.cypher() != null)) {
                throw new InvalidRequestException(parameter,
                        "Group " + parameter + " must be picked either by attributes or by Cypher.");
            }
            if (request.attributes() != null) {
                attributes.putAll(request.attributes());
            }
            List<String> known = attributes.isEmpty() ? List.of() : coherence.attributes();
            for (String attribute : attributes.keySet()) {
                if (!known.contains(attribute)) {
                    throw new InvalidRequestException(parameter, "Teachers have no attribute '" + attribute
                            + "'; they have " + String.join(", ", known) + ".");
                }
            }
            this.ids = (request.cypher() == null) ? null : ids(parameter, request);
        }

        private Set<String> ids(String parameter, GroupRequest request) {
            return workbench.table(request.cypher(), request.parameters(), null, (table) -> {
                int column = table.columns().indexOf(COLUMN);
                if (column < 0) {
                    throw new InvalidRequestException(parameter,
                            "The query of group " + parameter + " must return a column teacher"
                                    + " (RETURN t.id AS teacher); it returns " + String.join(", ", table.columns())
                                    + ".");
                }
                Set<String> found = new HashSet<>();
                table.rows().forEachRemaining((row) -> found.add(id(parameter, row.get(column))));
                return found;
            });
        }

        private static String id(String parameter, @Nullable Object cell) {
            if (cell instanceof Map<?, ?> node && node.get("id") instanceof String key && key.startsWith(KEY)) {
                return key.substring(KEY.length());
            }
            if (cell instanceof String id) {
                return id;
            }
            throw new InvalidRequestException(parameter,
                    "The column teacher of group " + parameter + " must hold ids of teachers, not " + cell + ".");
        }

        String name(String otherwise) {
            return (name == null || name.isBlank()) ? otherwise : name.strip();
        }

        boolean has(String teacher, Map<String, @Nullable String> values) {
            if (ids != null) {
                return ids.contains(teacher);
            }
            return attributes.entrySet().stream().allMatch((wanted) -> {
                String value = values.get(wanted.getKey());
                return wanted.getValue().isEmpty() ? value == null : wanted.getValue().equals(value);
            });
        }

    }

}
