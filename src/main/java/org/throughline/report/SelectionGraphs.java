package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.coherence.AnalysisParameters;
import org.throughline.coherence.similarity.Facet;
import org.throughline.explore.GraphLayout;
import org.throughline.explore.GraphLayout.Position;
import org.throughline.graph.Hierarchy;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;
import org.throughline.report.SelectionReports.Selection;

/**
 * The small graph of one selection, placed in the plane: its courses, their own topics
 * and disciplines, and the broader ones where these join courses.
 */
public final class SelectionGraphs {

    /** Any number serves; a fixed one gives the same picture each time. */
    private static final long SEED = 1;

    private final SelectionReports selections;

    public SelectionGraphs(SelectionReports selections) {
        this.selections = selections;
    }

    /**
     * A graph to be drawn.
     *
     * @param nodes courses, topics and disciplines, by id
     * @param links what joins them
     */
    public record SelectionGraph(List<Node> nodes, List<Link> links) {
    }

    /**
     * A node.
     *
     * @param id kind and key: unique in the graph
     * @param key id of the course, topic or discipline
     * @param kind course, topic or discipline
     * @param label its title or name
     * @param x from -1 to 1
     * @param y from -1 to 1
     * @param shared whether at least two courses of the selection have it; false for
     * courses
     */
    public record Node(String id, String key, String kind, String label, double x, double y, boolean shared) {
    }

    /**
     * A link.
     *
     * @param source id of a node
     * @param target id of a node
     * @param kind relationship type
     * @param weight weight of the relationship
     */
    public record Link(String source, String target, String kind, double weight) {
    }

    /**
     * The graph of a selection.
     * @throws NotFoundException if there is no such teacher
     */
    public SelectionGraph graph(String teacher, Map<String, ?> given) {
        AnalysisParameters parameters = RunParameters.coherence(given);
        Selection selection = selections.selection(teacher, parameters);
        Drawing drawing = new Drawing(selection);
        drawing.addFacet(Facet.THEMATIC, "topic", "COVERS");
        drawing.addFacet(Facet.DISCIPLINARY, "discipline", "IN_DISCIPLINE");
        return drawing.place();
    }

    private final class Drawing {

        private final Projection projection;

        private final int[] courses;

        private final Map<String, String> labels = new TreeMap<>();

        private final Set<String> shared = new HashSet<>();

        private final List<Link> links = new ArrayList<>();

        Drawing(Selection selection) {
            this.projection = selection.engine().projection();
            this.courses = selection.engine().selection(selection.teacher());
            Set<String> ids = new TreeSet<>();
            for (int course : courses) {
                ids.add(projection.courses().id(course));
            }
            selections.titles(ids).forEach((id, title) -> labels.put("course/" + id, title));
        }

        void addFacet(Facet facet, String kind, String type) {
            Rows own = switch (facet) {
                case THEMATIC -> projection.covers();
                case DISCIPLINARY -> projection.inDiscipline();
            };
            Ids ids = switch (facet) {
                case THEMATIC -> projection.topics();
                case DISCIPLINARY -> projection.disciplines();
            };
            Hierarchy hierarchy = switch (facet) {
                case THEMATIC -> projection.broaderTopics();
                case DISCIPLINARY -> projection.broaderDisciplines();
            };
            Map<Integer, Set<Integer>> coursesBelow = coursesBelow(own, hierarchy.broader());
            Set<Integer> drawn = new TreeSet<>();
            for (int course : courses) {
                for (int at = own.start(course); at < own.end(course); at++) {
                    drawn.add(own.column(at));
                    links.add(new Link("course/" + projection.courses().id(course), kind + "/" + ids.id(own.column(at)),
                            type, own.weight(at)));
                }
            }
            for (int category : List.copyOf(drawn)) {
                climb(category, hierarchy.broader(), coursesBelow, drawn);
            }
            Set<String> keys = new TreeSet<>();
            for (int category : drawn) {
                keys.add(ids.id(category));
                if (coursesBelow.getOrDefault(category, Set.of()).size() > 1) {
                    shared.add(kind + "/" + ids.id(category));
                }
                Rows broader = hierarchy.broader();
                for (int at = broader.start(category); at < broader.end(category); at++) {
                    if (drawn.contains(broader.column(at))) {
                        links.add(new Link(kind + "/" + ids.id(category), kind + "/" + ids.id(broader.column(at)),
                                "BROADER", 1));
                    }
                }
            }
            Map<String, String> names = selections.names(facet, keys);
            keys.forEach((key) -> labels.put(kind + "/" + key, SelectionReports.name(names, key)));
        }

        /** The courses that have each category, its narrower ones included. */
        private Map<Integer, Set<Integer>> coursesBelow(Rows own, Rows broader) {
            Map<Integer, Set<Integer>> below = new HashMap<>();
            for (int course : courses) {
                for (int at = own.start(course); at < own.end(course); at++) {
                    count(own.column(at), course, broader, below);
                }
            }
            return below;
        }

        private static void count(int category, int course, Rows broader, Map<Integer, Set<Integer>> below) {
            if (below.computeIfAbsent(category, (key) -> new HashSet<>()).add(course)) {
                for (int at = broader.start(category); at < broader.end(category); at++) {
                    count(broader.column(at), course, broader, below);
                }
            }
        }

        /**
         * Draws a broader category if it, or one above it, joins more courses than the
         * category does.
         */
        private static boolean climb(int category, Rows broader, Map<Integer, Set<Integer>> below, Set<Integer> drawn) {
            boolean joins = false;
            for (int at = broader.start(category); at < broader.end(category); at++) {
                int parent = broader.column(at);
                boolean more = below.getOrDefault(parent, Set.of()).size() > below.getOrDefault(category, Set.of())
                    .size();
                if (climb(parent, broader, below, drawn) || more) {
                    drawn.add(parent);
                    joins = true;
                }
            }
            return joins;
        }

        SelectionGraph place() {
            List<String> ids = List.copyOf(labels.keySet());
            Map<String, Position> positions = GraphLayout.place(ids,
                    links.stream().map((link) -> new GraphLayout.Link(link.source(), link.target())).toList(), SEED);
            List<Node> nodes = new ArrayList<>();
            positions.forEach((id, at) -> {
                int slash = id.indexOf('/');
                nodes.add(new Node(id, id.substring(slash + 1), id.substring(0, slash), labels.getOrDefault(id, id),
                        at.x(), at.y(), shared.contains(id)));
            });
            return new SelectionGraph(nodes, links);
        }

    }

}
