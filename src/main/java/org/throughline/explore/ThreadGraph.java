package org.throughline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.graph.Ids;
import org.throughline.graph.Rows;

/**
 * The threads that runs found, and the related courses in which they found them. Empty
 * before the first such run.
 *
 * @param ids of the threads of all kinds
 * @param kinds of the threads, in the order of their ids
 * @param inThread course by thread
 * @param related course by related course, each pair once, by the kind of thread they
 * serve
 */
public record ThreadGraph(Ids ids, List<String> kinds, Rows inThread, SortedMap<String, Rows> related) {

    public ThreadGraph {
        kinds = List.copyOf(kinds);
        related = new TreeMap<>(related);
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        relations.add(Relation.of("IN_THREAD", NodeKind.COURSE, NodeKind.THREAD, inThread));
        for (Map.Entry<String, Rows> edges : related.entrySet()) {
            relations
                .add(Relation.of("RELATED_TO", edges.getKey(), NodeKind.COURSE, NodeKind.COURSE, edges.getValue()));
            relations.add(Relation.of("TIED", edges.getKey(), NodeKind.THREAD, NodeKind.THREAD,
                    tied(edges.getKey(), edges.getValue())));
        }
        return relations;
    }

    /** The sum of the weights of the edges between the courses of two threads. */
    private Rows tied(String kind, Rows edges) {
        Rows.Builder tied = Rows.builder(ids.size(), ids.size());
        for (int course = 0; course < edges.rowCount(); course++) {
            int one = thread(course, kind);
            for (int at = edges.start(course); at < edges.end(course); at++) {
                int other = thread(edges.column(at), kind);
                if (one >= 0 && other >= 0 && one != other) {
                    tied.add(Math.min(one, other), Math.max(one, other), edges.weight(at));
                }
            }
        }
        return tied.build();
    }

    /** The thread of a kind that a course is in, -1 if it is in none. */
    int thread(int course, String kind) {
        for (int at = inThread.start(course); at < inThread.end(course); at++) {
            if (kinds.get(inThread.column(at)).equals(kind)) {
                return inThread.column(at);
            }
        }
        return -1;
    }

}
