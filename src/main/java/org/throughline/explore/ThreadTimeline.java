package org.throughline.explore;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.stream.SinkAdapter;
import org.graphstream.stream.file.FileSinkDGS;
import org.graphstream.stream.file.FileSourceDGS;
import org.jspecify.annotations.Nullable;
import org.throughline.community.Network;
import org.throughline.community.Partition;
import org.throughline.community.ThreadEventParameters;
import org.throughline.community.ThreadEvents;
import org.throughline.community.YearlyThreads;
import org.throughline.graph.Ids;

/**
 * The threads through the years as GraphStream's dynamic graph: a step for each academic
 * year, named by the calendar year it starts in, in which courses come, go, and change
 * their attribute {@value #THREAD}. Written and read as DGS, GraphStream's text of such a
 * graph.
 *
 * <p>
 * A node is a course with a thread in that year; its attribute is the number that the
 * thread keeps through the years ({@link ThreadEvents#lineages}). An edge is one of the
 * network, with its weight to six decimals, while both courses are there. Deterministic:
 * the same years give the same text.
 */
public final class ThreadTimeline {

    private static final String THREAD = "thread";

    private static final String WEIGHT = "weight";

    private final Ids courses;

    private final Network network;

    private final Graph graph = new SingleGraph("threads");

    private ThreadTimeline(Ids courses, Network network) {
        this.courses = courses;
        this.network = network;
    }

    /**
     * The text of the dynamic graph.
     * @param courses the nodes of the network
     * @param network of all courses
     * @param years in ascending order
     * @param parameters when threads of two years are the same
     * @return DGS
     */
    public static String write(Ids courses, Network network, List<YearlyThreads> years,
            ThreadEventParameters parameters) {
        List<List<Integer>> lineages = ThreadEvents.lineages(years, parameters);
        ThreadTimeline timeline = new ThreadTimeline(courses, network);
        StringWriter text = new StringWriter();
        FileSinkDGS sink = new FileSinkDGS();
        timeline.graph.addSink(sink);
        try {
            sink.begin(text);
            for (int at = 0; at < years.size(); at++) {
                timeline.step(years.get(at), lineages.get(at));
            }
            sink.end();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }

    private void step(YearlyThreads year, List<Integer> lineages) {
        graph.stepBegins(year.year());
        for (int course = 0; course < courses.size(); course++) {
            Node node = graph.getNode(courses.id(course));
            if (node != null && year.threads().communityOf(course) == Partition.NONE) {
                graph.removeNode(node);
            }
        }
        for (int course = 0; course < courses.size(); course++) {
            int thread = year.threads().communityOf(course);
            if (thread == Partition.NONE) {
                continue;
            }
            Node node = graph.getNode(courses.id(course));
            if (node == null) {
                node = graph.addNode(courses.id(course));
                addEdges(course);
            }
            if (!lineages.get(thread).equals(node.getAttribute(THREAD))) {
                node.setAttribute(THREAD, lineages.get(thread));
            }
        }
    }

    private void addEdges(int course) {
        for (int at = network.start(course); at < network.end(course); at++) {
            int other = network.neighbour(at);
            if (graph.getNode(courses.id(other)) != null) {
                graph
                    .addEdge(Math.min(course, other) + "-" + Math.max(course, other),
                            courses.id(Math.min(course, other)), courses.id(Math.max(course, other)))
                    .setAttribute(WEIGHT, network.weight(at));
            }
        }
    }

    /**
     * The threads of each year, read back from the text.
     * @param courses the nodes of the network
     * @param dgs a text written here
     * @return the years in their order
     */
    public static List<YearlyThreads> read(Ids courses, String dgs) {
        Replay replay = new Replay(courses);
        FileSourceDGS source = new FileSourceDGS();
        source.addSink(replay);
        try {
            source.readAll(new StringReader(dgs));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return replay.years();
    }

    /**
     * What became of the threads, read from the dynamic graph.
     * @param courses the nodes of the network
     * @param dgs a text written here
     * @param parameters when threads of two years are the same
     * @return the events in order
     */
    public static List<ThreadEvents.Event> events(Ids courses, String dgs, ThreadEventParameters parameters) {
        return ThreadEvents.of(read(courses, dgs), parameters);
    }

    /** Follows the dynamic graph and keeps the state at the end of each step. */
    private static final class Replay extends SinkAdapter {

        private final Ids courses;

        private final Set<String> present = new TreeSet<>();

        private final Map<String, Integer> threads = new HashMap<>();

        private final List<YearlyThreads> years = new ArrayList<>();

        private @Nullable Integer year;

        Replay(Ids courses) {
            this.courses = courses;
        }

        @Override
        public void stepBegins(String source, long time, double step) {
            endStep();
            year = (int) step;
        }

        @Override
        public void nodeAdded(String source, long time, String node) {
            present.add(node);
        }

        @Override
        public void nodeRemoved(String source, long time, String node) {
            present.remove(node);
            threads.remove(node);
        }

        @Override
        public void nodeAttributeAdded(String source, long time, String node, String attribute, Object value) {
            if (attribute.equals(THREAD) && value instanceof Number number) {
                threads.put(node, number.intValue());
            }
        }

        @Override
        public void nodeAttributeChanged(String source, long time, String node, String attribute, Object before,
                Object value) {
            nodeAttributeAdded(source, time, node, attribute, value);
        }

        private void endStep() {
            if (year == null) {
                return;
            }
            int[] labels = new int[courses.size()];
            Arrays.fill(labels, Partition.NONE);
            for (String course : present) {
                int index = courses.indexOf(course);
                if (index >= 0) {
                    labels[index] = threads.getOrDefault(course, Partition.NONE);
                }
            }
            years.add(new YearlyThreads(year, Partition.of(labels)));
        }

        List<YearlyThreads> years() {
            endStep();
            year = null;
            return List.copyOf(years);
        }

    }

}
