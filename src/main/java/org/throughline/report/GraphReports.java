package org.throughline.report;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Period;
import org.throughline.community.ThreadKind;
import org.throughline.explore.ExploredGraph;
import org.throughline.explore.ExploredGraph.Neighbour;
import org.throughline.explore.GraphLayout;
import org.throughline.explore.GraphLayout.Mobility;
import org.throughline.explore.GraphLayout.Position;
import org.throughline.explore.GraphPart;
import org.throughline.explore.GraphPart.Drawing;
import org.throughline.explore.GraphPart.Link;
import org.throughline.explore.GraphPart.Node;
import org.throughline.explore.LayoutAlgorithm;
import org.throughline.explore.LayoutCache;
import org.throughline.explore.NodeKey;
import org.throughline.explore.NodeKind;
import org.throughline.explore.ShortestPaths;
import org.throughline.explore.Vertex;
import org.throughline.graph.DateInterval;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;

/**
 * The graph as people explore it: threads, courses, what is next to a node, paths,
 * selections side by side, each as a part that can be drawn.
 *
 * <p>
 * Nothing is loaded whole: what is shown is bounded and says of how many it is a part.
 * What is asked again is laid out again from memory.
 */
public final class GraphReports {

    /** The most teachers that are shown side by side. */
    public static final int MAX_TEACHERS = 12;

    /** The longest path that can be asked for. */
    public static final int MAX_PATH = 20;

    private static final int MAX_FOUND = 100;

    private static final int KEPT_LAYOUTS = 64;

    /** Any number serves; a fixed one gives the same picture each time. */
    private static final long SEED = 1;

    private static final Set<String> FOLLOWED = Set.of("COVERS", "IN_DISCIPLINE", "BROADER", "TEACHES", "COMPLETED");

    private final GraphContents contents;

    private final GraphElements elements;

    private final GraphNodes nodes;

    private final LayoutCache layouts = new LayoutCache(KEPT_LAYOUTS);

    /**
     * Reads from a database.
     * @param database where the graph is
     * @param queries how to ask for what is not in the projection
     * @param projections most of it, in memory
     * @param yearStart the month in which an academic year starts
     * @param minimumGroup numbers of fewer teachers are suppressed
     */
    public GraphReports(Database database, QueryCatalogue queries, Projections projections, Month yearStart,
            int minimumGroup) {
        this.contents = new GraphContents(database, queries, projections, yearStart);
        this.elements = new GraphElements(database, queries);
        this.nodes = new GraphNodes(database, queries, minimumGroup);
    }

    /**
     * Which courses are shown; null keeps all.
     *
     * @param thread key or id of a thread
     * @param discipline key or id of a discipline, which counts with all below it
     * @param topic key or id of a topic, which counts with all below it
     * @param language language of the course
     * @param level level of the course
     * @param period all, or an academic year in which somebody completed it
     * @param q words that its title or id has
     */
    public record CourseFilter(@Nullable String thread, @Nullable String discipline, @Nullable String topic,
            @Nullable String language, @Nullable String level, @Nullable String period, @Nullable String q) {

        /** Lets every course through. */
        public static final CourseFilter NONE = new CourseFilter(null, null, null, null, null, null, null);

    }

    /**
     * Some nodes with all that joins them.
     *
     * @param nodes see {@link GraphPart}
     * @param links see {@link GraphPart}
     * @param shown see {@link GraphPart}
     * @param total how many were asked for
     * @param next null
     * @param layout see {@link GraphPart}
     * @param missing keys that lead to no node
     */
    public record NodesFound(List<Node> nodes, List<Link> links, int shown, @Nullable Long total, @Nullable String next,
            @Nullable Drawing layout, List<String> missing) {
    }

    /**
     * A shortest path.
     *
     * @param nodes along the path; none if there is no path
     * @param links see {@link GraphPart}
     * @param shown see {@link GraphPart}
     * @param total see {@link GraphPart}
     * @param next null
     * @param layout see {@link GraphPart}
     * @param alternatives how many other paths are as short
     * @param reason why there is no path, null if there is one
     */
    public record PathFound(List<Node> nodes, List<Link> links, int shown, @Nullable Long total, @Nullable String next,
            @Nullable Drawing layout, long alternatives, @Nullable String reason) {
    }

    /**
     * One node with all that is known about it.
     *
     * @param id its key
     * @param kind its kind
     * @param label its title or name
     * @param labels its labels in the database
     * @param properties all its properties
     * @param degrees see {@link Node}, relationships to nodes of other kinds included
     */
    public record NodeDetail(String id, String kind, String label, List<String> labels,
            Map<String, @Nullable Object> properties, Map<String, Integer> degrees) {
    }

    /**
     * What a search found.
     *
     * @param items the best first
     * @param total how many there are
     */
    public record Found(List<FoundNode> items, long total) {
    }

    /**
     * A node that a search found.
     *
     * @param id its key
     * @param kind its kind
     * @param label its title or name
     * @param detail what tells it from others of the same label
     */
    public record FoundNode(String id, String kind, String label, String detail) {
    }

    /**
     * The threads of a kind, tied by related courses.
     * @param kind content or co-enrolment
     * @param period all, or the academic year whose teachers are counted
     */
    public GraphPart threads(String kind, @Nullable String period) {
        String key = RunParameters.checked("kind", () -> ThreadKind.parse(kind)).key();
        GraphContent content = contents.current();
        List<Vertex> threads = IntStream.range(0, content.graph().size(NodeKind.THREAD))
            .mapToObj((index) -> new Vertex(NodeKind.THREAD, index))
            .filter((thread) -> content.thread(thread).kind().equals(key))
            .sorted(Comparator.comparingLong((thread) -> content.thread(thread).number()))
            .toList();
        List<Link> links = content.graph().linksAmong(threads, DateInterval.ALWAYS);
        return placed(nodes.of(content, threads, period(period)), links, (long) threads.size(), LayoutAlgorithm.VOS);
    }

    /**
     * Courses, the most completed first, with what relates them.
     * @param filter which
     * @param limit how many at the most
     */
    public GraphPart courses(CourseFilter filter, int limit) {
        if (limit < 1 || limit > GraphLayout.MAX_NODES) {
            throw new InvalidRequestException("limit",
                    "limit must be from 1 to " + GraphLayout.MAX_NODES + ", not " + limit + ".");
        }
        GraphContent content = contents.current();
        ExploredGraph graph = content.graph();
        Period period = period(filter.period());
        List<Vertex> courses = matching(content, filter, period);
        Map<Vertex, Integer> teachers = new HashMap<>();
        courses.forEach((course) -> teachers.put(course, teachers(graph, course, period)));
        List<Vertex> shown = courses.stream()
            .sorted(Comparator.comparing((Vertex course) -> teachers.getOrDefault(course, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
            .limit(limit)
            .toList();
        List<Link> links = graph.linksAmong(shown, DateInterval.ALWAYS)
            .stream()
            .filter((link) -> ThreadKind.CONTENT.key().equals(link.attributes().get("kind")))
            .toList();
        return placed(nodes.of(content, shown, period), links, (long) courses.size(), LayoutAlgorithm.VOS);
    }

    private static int teachers(ExploredGraph graph, Vertex course, Period period) {
        return switch (period) {
            case Period.All all -> graph.teachers(course);
            case Period.AcademicYear year -> graph.teachersByYear(course).getOrDefault(year.startYear(), 0);
        };
    }

    private List<Vertex> matching(GraphContent content, CourseFilter filter, Period period) {
        ExploredGraph graph = content.graph();
        Set<Vertex> topics = category(content, "topic", NodeKind.TOPIC, filter.topic());
        Set<Vertex> disciplines = category(content, "discipline", NodeKind.DISCIPLINE, filter.discipline());
        Vertex thread = (filter.thread() == null) ? null
                : find(content, "thread", key("thread", NodeKind.THREAD, filter.thread()));
        List<String> words = words(filter.q());
        return IntStream.range(0, graph.size(NodeKind.COURSE))
            .mapToObj((index) -> new Vertex(NodeKind.COURSE, index))
            .filter((course) -> thread == null || graph.targets(course, "IN_THREAD").contains(thread))
            .filter((course) -> topics.isEmpty() || graph.targets(course, "COVERS").stream().anyMatch(topics::contains))
            .filter((course) -> disciplines.isEmpty()
                    || graph.targets(course, "IN_DISCIPLINE").stream().anyMatch(disciplines::contains))
            .filter((course) -> is(filter.language(), content.course(course).get("language")))
            .filter((course) -> is(filter.level(), content.course(course).get("level")))
            .filter((course) -> period.equals(Period.ALL) || teachers(graph, course, period) > 0)
            .filter((course) -> has(content, course, words))
            .toList();
    }

    private static boolean is(@Nullable String wanted, @Nullable Object value) {
        return wanted == null || (value != null && wanted.equals(value.toString()));
    }

    private static Set<Vertex> category(GraphContent content, String parameter, NodeKind kind, @Nullable String text) {
        return (text == null) ? Set.of()
                : new TreeSet<>(content.graph().withNarrower(find(content, parameter, key(parameter, kind, text))));
    }

    /** A key, or an id alone where the kind is clear. */
    private static NodeKey key(String parameter, NodeKind kind, String text) {
        String id = text.startsWith(kind.key() + "/") ? text.substring(kind.key().length() + 1) : text;
        if (id.isEmpty()) {
            throw new InvalidRequestException(parameter, parameter + " must be the id of a " + kind.key() + ".");
        }
        return new NodeKey(kind, id);
    }

    private static Vertex find(GraphContent content, String parameter, NodeKey key) {
        if (key.kind() == NodeKind.OTHER) {
            throw new InvalidRequestException(parameter,
                    parameter + " must be a thread, course, topic, discipline or teacher, not '" + key + "'.");
        }
        Vertex vertex = content.graph().find(key);
        if (vertex == null) {
            throw new NotFoundException(key.kind().key(), key.id());
        }
        return vertex;
    }

    /**
     * The neighbours of a node that are of one kind.
     * @param node its key
     * @param to kind of the neighbours
     * @param period all, or the academic year that dated relationships must lie in
     * @param attributes values that the neighbours must have
     * @param page which of them; they come in an order of their own
     */
    public GraphPart expand(String node, String to, @Nullable String period, Map<String, String> attributes,
            PageRequest page) {
        NodeKey key = RunParameters.checked("node", () -> NodeKey.parse(node));
        NodeKind kind = RunParameters.checked("to", () -> NodeKind.parse(to));
        if (kind == NodeKind.OTHER) {
            throw new InvalidRequestException("to", "to must be thread, course, topic, discipline or teacher.");
        }
        GraphContent content = contents.current();
        DateInterval interval = content.graph().interval(period(period));
        List<Vertex> neighbours = (key.kind() == NodeKind.OTHER) ? elements.neighbours(content, key.id(), kind)
                : content.graph()
                    .neighbours(find(content, "node", key), kind, interval)
                    .stream()
                    .map(Neighbour::vertex)
                    .toList();
        List<Vertex> kept = elements.withAttributes(content, neighbours, kind, attributes);
        List<Vertex> shown = kept.stream().skip(page.skip()).limit(page.limit()).toList();
        List<Link> links = (key.kind() == NodeKind.OTHER) ? elements.links(content, List.of(key.id()), shown)
                : links(content, find(content, "node", key), shown, interval);
        Page<Vertex> answer = page.page(shown, kept.size());
        return new GraphPart(nodes.of(content, shown, period(period)), links, shown.size(), answer.total(),
                answer.next(), null);
    }

    private static List<Link> links(GraphContent content, Vertex vertex, List<Vertex> others, DateInterval interval) {
        return others.stream()
            .flatMap((other) -> content.graph().linksBetween(vertex, other, interval).stream())
            .toList();
    }

    /**
     * Some nodes and all links among them.
     * @param keys of the nodes
     */
    public NodesFound nodes(List<String> keys, Texts texts) {
        if (keys.size() > GraphLayout.MAX_NODES) {
            throw new InvalidRequestException("ids",
                    "At most " + GraphLayout.MAX_NODES + " ids can be asked for at once, not " + keys.size() + ".");
        }
        GraphContent content = contents.current();
        Set<Vertex> found = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        Set<String> distinct = new LinkedHashSet<>(keys);
        for (String text : distinct) {
            NodeKey key = RunParameters.checked("ids", () -> NodeKey.parse(text));
            Vertex vertex = content.graph().find(key);
            if (vertex != null) {
                found.add(vertex);
            }
            else if (key.kind() == NodeKind.OTHER) {
                others.add(key.id());
            }
            else {
                missing.add(text);
            }
        }
        List<Node> shown = new ArrayList<>(nodes.of(content, found, Period.ALL));
        List<Link> links = new ArrayList<>(content.graph().linksAmong(found, DateInterval.ALWAYS));
        if (!others.isEmpty()) {
            List<Node> further = elements.nodes(List.copyOf(others), texts);
            Set<String> present = further.stream().map(Node::id).collect(Collectors.toSet());
            shown.addAll(further);
            links.addAll(elements.links(content, List.copyOf(others), List.copyOf(found)));
            others.stream()
                .map((id) -> new NodeKey(NodeKind.OTHER, id).toString())
                .filter((key) -> !present.contains(key))
                .forEach(missing::add);
        }
        GraphPart part = placed(shown, links, (long) distinct.size(), LayoutAlgorithm.VOS);
        return new NodesFound(part.nodes(), part.links(), part.shown(), part.total(), null, part.layout(), missing);
    }

    /**
     * One node with all that is known about it.
     * @throws NotFoundException if there is none
     */
    public NodeDetail node(String id, Texts texts) {
        NodeKey key = RunParameters.checked("id", () -> NodeKey.parse(id));
        GraphContent content = contents.current();
        SortedMap<String, Integer> degrees = new TreeMap<>();
        GraphElements.Element element = elements.find(key, degrees, texts);
        Vertex vertex = content.graph().find(key);
        if (vertex != null) {
            degrees.keySet().removeIf((degree) -> !degree.endsWith(NodeKind.OTHER.key()));
            degrees.putAll(content.graph().degrees(vertex));
        }
        return new NodeDetail(id, key.kind().key(), (vertex == null) ? element.label() : content.label(vertex),
                element.labels(), element.properties(), degrees);
    }

    /**
     * Nodes whose title, name or id has all the words: whole ones first, then those that
     * begin with them, then those where a word does; then by how connected they are.
     * @param q words, in any script; case and accents do not matter
     * @param kinds separated by commas, null for all
     * @param limit how many at the most
     */
    public Found search(String q, @Nullable String kinds, int limit) {
        if (limit < 1 || limit > MAX_FOUND) {
            throw new InvalidRequestException("limit", "limit must be from 1 to " + MAX_FOUND + ", not " + limit + ".");
        }
        Set<NodeKind> among = kinds(kinds);
        String text = GraphContent.fold(q).strip();
        if (text.isEmpty()) {
            throw new InvalidRequestException("q", "q must hold something to search for.");
        }
        GraphContent content = contents.current();
        List<String> words = words(q);
        List<Hit> hits = among.stream()
            .flatMap((kind) -> IntStream.range(0, content.graph().size(kind)).mapToObj((at) -> new Vertex(kind, at)))
            .filter((vertex) -> has(content, vertex, words))
            .map((vertex) -> hit(content, vertex, text))
            .sorted(Hit.ORDER)
            .toList();
        return new Found(hits.stream().limit(limit).map((hit) -> found(content, hit.vertex())).toList(), hits.size());
    }

    private record Hit(Vertex vertex, int rank, int connections) {

        private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::rank)
            .thenComparing(Comparator.comparingInt(Hit::connections).reversed())
            .thenComparing(Hit::vertex);

    }

    private static Hit hit(GraphContent content, Vertex vertex, String text) {
        String label = content.folded(vertex);
        String id = GraphContent.fold(content.graph().key(vertex).id());
        int rank = (label.equals(text) || id.equals(text)) ? 0
                : (label.startsWith(text) || id.startsWith(text)) ? 1 : label.contains(" " + text) ? 2 : 3;
        return new Hit(vertex, rank, content.graph().connections(vertex));
    }

    private static FoundNode found(GraphContent content, Vertex vertex) {
        NodeKey key = content.graph().key(vertex);
        String detail = switch (vertex.kind()) {
            case COURSE -> Stream.of(key.id(), content.course(vertex).get("language"))
                .filter((part) -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
            case THREAD -> content.thread(vertex).kind() + " · " + content.thread(vertex).number();
            case TOPIC,
                    DISCIPLINE ->
                Stream
                    .concat(Stream.of(key.id()),
                            content.graph().targets(vertex, "BROADER").stream().map(content::label))
                    .collect(Collectors.joining(" · "));
            case TEACHER, OTHER -> key.id();
        };
        return new FoundNode(key.toString(), vertex.kind().key(), content.label(vertex), detail);
    }

    private static Set<NodeKind> kinds(@Nullable String kinds) {
        if (kinds == null || kinds.isBlank()) {
            return new TreeSet<>(Arrays.stream(NodeKind.values()).filter((kind) -> kind != NodeKind.OTHER).toList());
        }
        return list(kinds).map((kind) -> RunParameters.checked("kinds", () -> NodeKind.parse(kind)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(@Nullable String q) {
        return (q == null) ? List.of()
                : Arrays.stream(GraphContent.fold(q).split("\\s+")).filter((word) -> !word.isEmpty()).toList();
    }

    private static boolean has(GraphContent content, Vertex vertex, List<String> words) {
        String label = content.folded(vertex);
        return words.stream().allMatch(label::contains) || (!words.isEmpty()
                && words.stream().allMatch(GraphContent.fold(content.graph().key(vertex).id())::contains));
    }

    /**
     * A shortest path.
     * @param from key of its start
     * @param to key of its end
     * @param maxLength relationships at the most
     * @param via types of relationships, separated by commas; null for what links courses
     * with topics, disciplines and teachers
     */
    public PathFound path(String from, String to, int maxLength, @Nullable String via) {
        if (maxLength < 1 || maxLength > MAX_PATH) {
            throw new InvalidRequestException("maxLength",
                    "maxLength must be from 1 to " + MAX_PATH + ", not " + maxLength + ".");
        }
        GraphContent content = contents.current();
        Vertex start = find(content, "from", RunParameters.checked("from", () -> NodeKey.parse(from)));
        Vertex end = find(content, "to", RunParameters.checked("to", () -> NodeKey.parse(to)));
        Set<String> types = types(content.graph(), via);
        Optional<ShortestPaths.Path> path = ShortestPaths.find(content.graph(), start, end, types, maxLength);
        if (path.isEmpty()) {
            return new PathFound(List.of(), List.of(), 0, null, null, null, 0, "No path of at most " + maxLength
                    + " steps along " + String.join(", ", new TreeSet<>(types)) + " joins them.");
        }
        List<Vertex> vertices = path.get().vertices();
        List<Link> links = new ArrayList<>();
        for (int at = 1; at < vertices.size(); at++) {
            content.graph()
                .linksBetween(vertices.get(at - 1), vertices.get(at), DateInterval.ALWAYS)
                .stream()
                .filter((link) -> types.contains(link.kind())
                        || (link.kind().equals("COMPLETED") && types.contains("ENROLLED_IN")))
                .forEach(links::add);
        }
        List<Node> shown = new ArrayList<>();
        for (Node node : nodes.of(content, vertices, Period.ALL)) {
            double x = (vertices.size() == 1) ? 0 : 2.0 * shown.size() / (vertices.size() - 1) - 1;
            shown.add(node.at(new Position(x, 0)));
        }
        return new PathFound(shown, links, shown.size(), (long) shown.size(), null, new Drawing(SEED, "line"),
                path.get().alternatives(), null);
    }

    private static Set<String> types(ExploredGraph graph, @Nullable String via) {
        if (via == null || via.isBlank()) {
            return FOLLOWED;
        }
        Set<String> types = list(via).collect(Collectors.toCollection(TreeSet::new));
        List<String> known = Stream.concat(graph.types().stream(), Stream.of("IN_THREAD", "RELATED_TO", "TIED"))
            .distinct()
            .sorted()
            .toList();
        types.stream().filter((type) -> !known.contains(type)).findFirst().ifPresent((type) -> {
            throw new InvalidRequestException("via",
                    "via must hold types of " + String.join(", ", known) + ", not '" + type + "'.");
        });
        return types;
    }

    private static Stream<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter((word) -> !word.isEmpty());
    }

    /**
     * The selections of some teachers side by side: what they completed, and its topics
     * and disciplines.
     * @param ids pseudonyms or keys, separated by commas
     */
    public GraphPart teachers(String ids) {
        List<String> distinct = list(ids).distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MAX_TEACHERS) {
            throw new InvalidRequestException("ids", "ids must name 1 to " + MAX_TEACHERS
                    + " teachers, separated by commas, not " + distinct.size() + ".");
        }
        GraphContent content = contents.current();
        ExploredGraph graph = content.graph();
        Set<Vertex> shown = new LinkedHashSet<>();
        distinct.forEach((id) -> shown.add(find(content, "ids", key("ids", NodeKind.TEACHER, id))));
        List<Vertex> teachers = List.copyOf(shown);
        SortedMap<Vertex, List<String>> takenBy = new TreeMap<>();
        for (Vertex teacher : teachers) {
            for (Vertex course : graph.targets(teacher, "COMPLETED")) {
                takenBy.computeIfAbsent(course, (key) -> new ArrayList<>()).add(graph.key(teacher).toString());
            }
        }
        Map<Vertex, Integer> coursesOf = new TreeMap<>();
        for (Vertex course : takenBy.keySet()) {
            Stream.of("COVERS", "IN_DISCIPLINE")
                .flatMap((type) -> graph.targets(course, type).stream())
                .forEach((category) -> coursesOf.merge(category, 1, Integer::sum));
        }
        shown.addAll(takenBy.keySet());
        shown.addAll(coursesOf.keySet());
        Function<String, @Nullable Vertex> vertex = (key) -> graph.find(NodeKey.parse(key));
        List<Node> marked = nodes.of(content, shown, Period.ALL).stream().map((node) -> {
            Vertex of = vertex.apply(node.id());
            Map<String, @Nullable Object> attributes = new LinkedHashMap<>(node.attributes());
            if (of != null && takenBy.containsKey(of)) {
                attributes.put("takenBy", takenBy.get(of));
            }
            if (of != null && coursesOf.containsKey(of)) {
                attributes.put("shared", coursesOf.getOrDefault(of, 0) > 1);
            }
            return new Node(node.id(), node.kind(), node.label(), null, null, attributes, node.degrees());
        }).toList();
        List<Link> links = graph.linksAmong(shown, DateInterval.ALWAYS)
            .stream()
            .filter((link) -> Set.of("COMPLETED", "COVERS", "IN_DISCIPLINE", "BROADER").contains(link.kind()))
            .toList();
        return placed(marked, links, (long) shown.size(), LayoutAlgorithm.VOS);
    }

    /**
     * A node that is to be placed.
     *
     * @param id its key
     * @param x where it starts, null for anywhere
     * @param y where it starts, null for anywhere
     * @param fixed whether it must stay there; null for no
     */
    public record PlacedNode(@Nullable String id, @Nullable Double x, @Nullable Double y, @Nullable Boolean fixed) {
    }

    /**
     * A link between nodes that are to be placed.
     *
     * @param source key of a node
     * @param target key of another
     * @param weight how strong it is; null for 1
     */
    public record PlacedLink(@Nullable String source, @Nullable String target, @Nullable Double weight) {
    }

    /**
     * What is to be placed.
     *
     * @param nodes the nodes
     * @param links the links among them
     * @param algorithm spring, vos or circle; null for vos
     * @param seed of what is random; null for 1
     */
    public record LayoutRequest(@Nullable List<PlacedNode> nodes, @Nullable List<PlacedLink> links,
            @Nullable String algorithm, @Nullable Long seed) {
    }

    /**
     * The places of nodes.
     *
     * @param positions x and y by key
     * @param algorithm how they were found
     * @param seed of what is random
     */
    public record Positions(Map<String, List<Double>> positions, String algorithm, long seed) {
    }

    /**
     * Places nodes: fixed ones stay, the same request has the same answer.
     * @throws InvalidRequestException if the request has no sense
     */
    public Positions layout(LayoutRequest request) {
        List<PlacedNode> given = Optional.ofNullable(request.nodes()).orElse(List.of());
        if (given.size() > GraphLayout.MAX_NODES) {
            throw new InvalidRequestException("nodes",
                    "At most " + GraphLayout.MAX_NODES + " nodes can be placed at once, not " + given.size() + ".");
        }
        LayoutAlgorithm algorithm = (request.algorithm() == null) ? LayoutAlgorithm.VOS
                : RunParameters.checked("algorithm", () -> LayoutAlgorithm.parse(String.valueOf(request.algorithm())));
        long seed = Optional.ofNullable(request.seed()).orElse(SEED);
        List<GraphLayout.Node> places = RunParameters.checked("nodes",
                () -> given.stream().map(GraphReports::place).toList());
        List<GraphLayout.Link> links = RunParameters.checked("links",
                () -> Optional.ofNullable(request.links()).orElse(List.of()).stream().map(GraphReports::tie).toList());
        Map<String, List<Double>> positions = new LinkedHashMap<>();
        RunParameters.checked("nodes", () -> layouts.place(places, links, algorithm, seed))
            .forEach((id, at) -> positions.put(id, List.of(at.x(), at.y())));
        return new Positions(positions, algorithm.key(), seed);
    }

    private static GraphLayout.Node place(PlacedNode node) {
        if (node.id() == null) {
            throw new IllegalArgumentException("A node has no id.");
        }
        Position start = (node.x() == null || node.y() == null) ? null : new Position(node.x(), node.y());
        return new GraphLayout.Node(node.id(), start,
                Boolean.TRUE.equals(node.fixed()) ? Mobility.FIXED : Mobility.FREE);
    }

    private static GraphLayout.Link tie(PlacedLink link) {
        if (link.source() == null || link.target() == null) {
            throw new IllegalArgumentException("A link has no source or no target.");
        }
        return new GraphLayout.Link(link.source(), link.target(), (link.weight() == null) ? 1 : link.weight());
    }

    /** Nodes with places; nodes without links between them have some, too. */
    private GraphPart placed(List<Node> shown, List<Link> links, Long total, LayoutAlgorithm algorithm) {
        Map<String, Position> places = layouts.place(
                shown.stream().map((node) -> GraphLayout.Node.free(node.id())).toList(),
                links.stream()
                    .map((link) -> new GraphLayout.Link(link.source(), link.target(), link.weight()))
                    .toList(),
                algorithm, SEED);
        return new GraphPart(shown.stream().map((node) -> node.at(places.get(node.id()))).toList(), links, shown.size(),
                total, null, new Drawing(SEED, algorithm.key()));
    }

    private static Period period(@Nullable String period) {
        return (period == null) ? Period.ALL : RunParameters.checked("period", () -> Period.parse(period));
    }

}
