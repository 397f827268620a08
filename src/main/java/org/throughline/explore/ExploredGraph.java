package org.throughline.explore;

import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Period;
import org.throughline.explore.GraphPart.Link;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;

/**
 * Teachers, courses, topics, disciplines and threads with everything that joins them, in
 * both directions: what is next to what, and how many there are. Immutable.
 *
 * <p>
 * Relationship types are those of the database, and TIED, which joins threads with
 * related courses. Of an enrolment that was completed, only COMPLETED is a link; both
 * count as degrees.
 */
public final class ExploredGraph {

    private final ThreadGraph threads;

    private final Map<NodeKind, Ids> ids = new EnumMap<>(NodeKind.class);

    private final List<Relation> relations;

    private final Relation completed;

    private final Relation covers;

    private final Relation inDiscipline;

    private final Relation inThread;

    private final AcademicYears courseYears;

    private final AcademicYears threadYears;

    /**
     * Joins a snapshot of the database with its threads.
     * @param projection the snapshot
     * @param threads the threads of its courses
     * @param yearStart the month in which an academic year starts
     */
    public ExploredGraph(Projection projection, ThreadGraph threads, Month yearStart) {
        this.threads = threads;
        ids.put(NodeKind.THREAD, threads.ids());
        ids.put(NodeKind.COURSE, projection.courses());
        ids.put(NodeKind.TOPIC, projection.topics());
        ids.put(NodeKind.DISCIPLINE, projection.disciplines());
        ids.put(NodeKind.TEACHER, projection.teachers());
        int courses = projection.courses().size();
        List<Relation> all = new ArrayList<>();
        all.add(Relation.of("COVERS", NodeKind.COURSE, NodeKind.TOPIC, projection.covers()));
        all.add(Relation.of("IN_DISCIPLINE", NodeKind.COURSE, NodeKind.DISCIPLINE, projection.inDiscipline()));
        all.add(Relation.of("BROADER", NodeKind.TOPIC, NodeKind.TOPIC, projection.broaderTopics().broader()));
        all.add(Relation.of("BROADER", NodeKind.DISCIPLINE, NodeKind.DISCIPLINE,
                projection.broaderDisciplines().broader()));
        all.add(Relation.of("TEACHES", NodeKind.TEACHER, NodeKind.DISCIPLINE, projection.teaches()));
        all.add(Relation.of("COMPLETED", projection.completed(), courses));
        all.add(Relation.of("ENROLLED_IN", projection.enrolled(), courses));
        all.addAll(threads.relations());
        this.relations = List.copyOf(all);
        this.completed = relation("COMPLETED");
        this.covers = relation("COVERS");
        this.inDiscipline = relation("IN_DISCIPLINE");
        this.inThread = relation("IN_THREAD");
        Rows.Builder same = Rows.builder(courses, courses);
        for (int course = 0; course < courses; course++) {
            same.add(course, course, 1);
        }
        this.courseYears = new AcademicYears(projection.completed(), Incidence.of(same.build()), courses, yearStart);
        this.threadYears = new AcademicYears(projection.completed(), inThread.forward(), threads.ids().size(),
                yearStart);
    }

    private Relation relation(String type) {
        return relations.stream().filter((relation) -> relation.type().equals(type)).findFirst().orElseThrow();
    }

    /**
     * A neighbour of a node.
     *
     * @param vertex the neighbour
     * @param closeness the weight with which courses are related or threads are tied, 0
     * for neighbours of other kinds
     * @param connections how much it is connected with, see
     * {@link ExploredGraph#connections}
     */
    public record Neighbour(Vertex vertex, double closeness, int connections) {

        private static final Comparator<Neighbour> ORDER = Comparator.comparingDouble(Neighbour::closeness)
            .thenComparingInt(Neighbour::connections)
            .reversed()
            .thenComparing(Neighbour::vertex);

    }

    /** The types of relationships that can be followed. */
    public List<String> types() {
        return relations.stream().map(Relation::type).distinct().sorted().toList();
    }

    /** How many nodes of a kind there are. */
    public int size(NodeKind kind) {
        Ids of = ids.get(kind);
        return (of == null) ? 0 : of.size();
    }

    /** The node of a key, null if there is none. */
    public @Nullable Vertex find(NodeKey key) {
        Ids of = ids.get(key.kind());
        int index = (of == null) ? -1 : of.indexOf(key.id());
        return (index < 0) ? null : new Vertex(key.kind(), index);
    }

    /** The key of a node. */
    public NodeKey key(Vertex vertex) {
        Ids of = ids.get(vertex.kind());
        if (of == null) {
            throw new IllegalArgumentException("No nodes of kind " + vertex.kind());
        }
        return new NodeKey(vertex.kind(), of.id(vertex.index()));
    }

    /**
     * How many relationships a node has, by type, direction and kind of the other node,
     * sorted. What it has none of is left out.
     */
    public SortedMap<String, Integer> degrees(Vertex vertex) {
        SortedMap<String, Integer> degrees = new TreeMap<>();
        for (Relation relation : relations) {
            if (relation.source() == vertex.kind()) {
                count(degrees, relation.type() + ">" + relation.target().key(),
                        relation.forward().degree(vertex.index()));
            }
            if (relation.target() == vertex.kind()) {
                count(degrees, relation.type() + "<" + relation.source().key(),
                        relation.backward().degree(vertex.index()));
            }
        }
        return degrees;
    }

    private static void count(SortedMap<String, Integer> degrees, String key, int count) {
        if (count > 0) {
            degrees.merge(key, count, Integer::sum);
        }
    }

    /**
     * How connected a node is: the teachers of a course, the courses of a teacher, topic
     * or thread, the courses and teachers of a discipline.
     */
    public int connections(Vertex vertex) {
        int node = vertex.index();
        return switch (vertex.kind()) {
            case COURSE -> completed.backward().degree(node);
            case TEACHER -> completed.forward().degree(node);
            case TOPIC -> covers.backward().degree(node);
            case DISCIPLINE -> inDiscipline.backward().degree(node) + relation("TEACHES").backward().degree(node);
            case THREAD -> inThread.backward().degree(node);
            case OTHER -> 0;
        };
    }

    /** How many courses a topic, a discipline or a thread has. */
    public int courses(Vertex vertex) {
        return switch (vertex.kind()) {
            case TOPIC -> covers.backward().degree(vertex.index());
            case DISCIPLINE -> inDiscipline.backward().degree(vertex.index());
            case THREAD -> inThread.backward().degree(vertex.index());
            case TEACHER -> completed.forward().degree(vertex.index());
            case COURSE, OTHER -> 0;
        };
    }

    /**
     * How many teachers completed a course, or one of a topic, a discipline or a thread.
     */
    public int teachers(Vertex vertex) {
        return switch (vertex.kind()) {
            case COURSE -> courseYears.total(vertex.index());
            case THREAD -> threadYears.total(vertex.index());
            case TOPIC -> teachers(covers.backward(), vertex.index());
            case DISCIPLINE -> teachers(inDiscipline.backward(), vertex.index());
            case TEACHER, OTHER -> 0;
        };
    }

    private int teachers(Incidence coursesOf, int category) {
        BitSet teachers = new BitSet();
        for (int at = coursesOf.start(category); at < coursesOf.end(category); at++) {
            int course = coursesOf.column(at);
            for (int by = completed.backward().start(course); by < completed.backward().end(course); by++) {
                teachers.set(completed.backward().column(by));
            }
        }
        return teachers.cardinality();
    }

    /**
     * How many teachers completed a course, or one of a thread, by academic year; years
     * without any are left out.
     */
    public SortedMap<Integer, Integer> teachersByYear(Vertex vertex) {
        return years(vertex).byYear(vertex.index());
    }

    /** How many of them did on an unknown day. */
    public int teachersWithoutYear(Vertex vertex) {
        return years(vertex).undated(vertex.index());
    }

    private AcademicYears years(Vertex vertex) {
        return (vertex.kind() == NodeKind.THREAD) ? threadYears : courseYears;
    }

    /** The days of a period. */
    public DateInterval interval(Period period) {
        return courseYears.interval(period);
    }

    /** The thread of a kind that a course is in, null if it is in none. */
    public @Nullable Vertex threadOf(Vertex course, String kind) {
        int thread = threads.thread(course.index(), kind);
        return (thread < 0) ? null : new Vertex(NodeKind.THREAD, thread);
    }

    /** The topics of a course, the disciplines of a course, and so on, by id. */
    public List<Vertex> targets(Vertex source, String type) {
        List<Vertex> targets = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.type().equals(type) && relation.source() == source.kind()) {
                Incidence forward = relation.forward();
                for (int at = forward.start(source.index()); at < forward.end(source.index()); at++) {
                    targets.add(new Vertex(relation.target(), forward.column(at)));
                }
            }
        }
        return targets;
    }

    /** A topic or discipline and all below it. */
    public Collection<Vertex> withNarrower(Vertex category) {
        TreeSet<Vertex> found = new TreeSet<>(List.of(category));
        List<Vertex> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            Vertex next = open.removeLast();
            for (Relation relation : relations) {
                if (relation.type().equals("BROADER") && relation.target() == next.kind()) {
                    Incidence narrower = relation.backward();
                    for (int at = narrower.start(next.index()); at < narrower.end(next.index()); at++) {
                        Vertex below = new Vertex(next.kind(), narrower.column(at));
                        if (found.add(below)) {
                            open.add(below);
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * The neighbours of a node that are of one kind: related courses and tied threads the
     * closest first, others the most connected first; then by id.
     * @param vertex the node
     * @param kind of the neighbours
     * @param interval what is dated counts only in it
     * @return each neighbour once
     */
    public List<Neighbour> neighbours(Vertex vertex, NodeKind kind, DateInterval interval) {
        Map<Integer, Double> closeness = new TreeMap<>();
        for (Relation relation : relations) {
            boolean symmetric = relation.type().equals("RELATED_TO") || relation.type().equals("TIED");
            if (relation.source() == vertex.kind() && relation.target() == kind) {
                Incidence forward = relation.forward();
                for (int at = forward.start(vertex.index()); at < forward.end(vertex.index()); at++) {
                    if (relation.joins(vertex.index(), forward.column(at), interval)) {
                        closeness.merge(forward.column(at), symmetric ? forward.weight(at) : 0, Math::max);
                    }
                }
            }
            if (relation.target() == vertex.kind() && relation.source() == kind) {
                Incidence backward = relation.backward();
                for (int at = backward.start(vertex.index()); at < backward.end(vertex.index()); at++) {
                    if (relation.joins(backward.column(at), vertex.index(), interval)) {
                        closeness.merge(backward.column(at), symmetric ? backward.weight(at) : 0, Math::max);
                    }
                }
            }
        }
        List<Neighbour> neighbours = new ArrayList<>();
        closeness.forEach((index, weight) -> {
            Vertex neighbour = new Vertex(kind, index);
            neighbours.add(new Neighbour(neighbour, weight, connections(neighbour)));
        });
        neighbours.sort(Neighbour.ORDER);
        return neighbours;
    }

    /**
     * All links between two nodes, in either direction.
     * @param one a node
     * @param other another
     * @param interval what is dated counts only in it
     */
    public List<Link> linksBetween(Vertex one, Vertex other, DateInterval interval) {
        List<Link> links = new ArrayList<>();
        for (Relation relation : relations) {
            add(links, relation, one, other, interval);
            add(links, relation, other, one, interval);
        }
        return links;
    }

    /**
     * All links among some nodes.
     * @param vertices the nodes
     * @param interval what is dated counts only in it
     */
    public List<Link> linksAmong(Collection<Vertex> vertices, DateInterval interval) {
        TreeSet<Vertex> among = new TreeSet<>(vertices);
        Map<NodeKind, BitSet> present = new EnumMap<>(NodeKind.class);
        among.forEach((vertex) -> present.computeIfAbsent(vertex.kind(), (kind) -> new BitSet()).set(vertex.index()));
        List<Link> links = new ArrayList<>();
        for (Vertex source : among) {
            for (Relation relation : relations) {
                BitSet targets = present.get(relation.target());
                if (relation.source() == source.kind() && targets != null) {
                    Incidence forward = relation.forward();
                    for (int at = forward.start(source.index()); at < forward.end(source.index()); at++) {
                        if (targets.get(forward.column(at))) {
                            add(links, relation, source, new Vertex(relation.target(), forward.column(at)), interval);
                        }
                    }
                }
            }
        }
        return links;
    }

    private void add(List<Link> links, Relation relation, Vertex source, Vertex target, DateInterval interval) {
        if (relation.source() != source.kind() || relation.target() != target.kind()
                || !relation.joins(source.index(), target.index(), interval)) {
            return;
        }
        if (relation.type().equals("ENROLLED_IN") && completed.joins(source.index(), target.index(), interval)) {
            return;
        }
        OptionalInt day = relation.firstDay(source.index(), target.index(), interval);
        Map<String, @Nullable Object> attributes = relation.variant().isEmpty() ? Map.of()
                : Map.of("kind", relation.variant());
        links.add(new Link(key(source).toString(), key(target).toString(), relation.type(),
                relation.weight(source.index(), target.index()),
                day.isPresent() ? Integer.valueOf(courseYears.yearOf(day.getAsInt())) : null, attributes));
    }

    List<Relation> relations() {
        return relations;
    }

}
