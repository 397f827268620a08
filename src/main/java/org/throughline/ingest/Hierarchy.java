package org.throughline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The BROADER relationships as they will be: those of the graph, replaced by those of the
 * folder for every node that has a row there.
 *
 * <p>
 * {@link #settle} takes back the rows that refer to nothing, lie on a cycle or make a
 * chain of more than {@value #MOST_STEPS} steps, until none is left; a node whose row is
 * taken back keeps the relationships it has in the graph. All rows that share in a fault
 * are taken back, so the outcome does not depend on the order of the rows.
 */
final class Hierarchy {

    /** Steps that measures follow from a category to broader ones. */
    static final int MOST_STEPS = 20;

    private static final int MEMBERS_SHOWN = 10;

    private final Map<String, List<String>> graph;

    private final Map<String, Link> rows = new LinkedHashMap<>();

    private final Map<String, Long> rejectedLines = new HashMap<>();

    /**
     * A row.
     *
     * @param id the node it defines
     * @param broader the nodes that are broader
     * @param line its line in the file
     * @param ordinal its position among the rows of the file, from 0
     */
    record Link(String id, List<String> broader, long line, int ordinal) {
    }

    /**
     * A row that is taken back.
     *
     * @param row the row
     * @param reason the kind of trouble
     * @param value what is wrong
     * @param message the reason in full
     */
    record Fault(Link row, RejectReason reason, String value, String message) {
    }

    /**
     * @param graph the nodes of the graph, each with those that are broader there
     */
    Hierarchy(Map<String, List<String>> graph) {
        this.graph = graph;
    }

    void add(Link row) {
        rows.put(row.id(), row);
    }

    /** A row that was rejected before: the hint for rows that refer to it. */
    void addRejected(String id, long line) {
        rejectedLines.putIfAbsent(id, line);
    }

    /** Takes faulty rows back; the faults in the order of the lines. */
    List<Fault> settle(Kind kind) {
        List<Fault> faults = new ArrayList<>();
        List<Fault> found;
        do {
            found = unknown(kind);
            if (found.isEmpty()) {
                found = cycles();
            }
            if (found.isEmpty()) {
                found = tooDeep();
            }
            for (Fault fault : found) {
                rows.remove(fault.row().id());
                addRejected(fault.row().id(), fault.row().line());
            }
            faults.addAll(found);
        }
        while (!found.isEmpty());
        faults.sort((a, b) -> Long.compare(a.row().line(), b.row().line()));
        return faults;
    }

    private Collection<String> nodes() {
        Set<String> nodes = new HashSet<>(graph.keySet());
        nodes.addAll(rows.keySet());
        return nodes;
    }

    private List<String> broader(String id) {
        Link row = rows.get(id);
        return (row != null) ? row.broader() : graph.getOrDefault(id, List.of());
    }

    private List<Fault> unknown(Kind kind) {
        List<Fault> faults = new ArrayList<>();
        for (Link row : rows.values()) {
            row.broader()
                .stream()
                .filter((id) -> !rows.containsKey(id) && !graph.containsKey(id))
                .findFirst()
                .ifPresent((id) -> faults.add(new Fault(row, RejectReason.UNKNOWN_REFERENCE, id,
                        Vocabulary.unknown(kind, rejectedLines.getOrDefault(id, 0L)))));
        }
        return faults;
    }

    /**
     * The rows on a cycle. Peeling off the nodes from which every way up ends leaves the
     * cycles and what lies below them; a search from each row that is left decides.
     */
    private List<Fault> cycles() {
        Set<String> core = peel(nodes());
        List<Fault> faults = new ArrayList<>();
        for (Link row : rows.values()) {
            if (core.contains(row.id())) {
                List<String> cycle = cycleThrough(row.id(), core);
                if (!cycle.isEmpty()) {
                    faults.add(new Fault(row, RejectReason.CYCLE, String.join("|", row.broader()), describe(cycle)));
                }
            }
        }
        return faults;
    }

    private Set<String> peel(Collection<String> nodes) {
        Map<String, List<String>> narrower = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        for (String id : nodes) {
            open.put(id, broader(id).size());
            broader(id).forEach((up) -> narrower.computeIfAbsent(up, (missing) -> new ArrayList<>()).add(id));
        }
        Set<String> core = new HashSet<>(nodes);
        Deque<String> leaves = new ArrayDeque<>();
        open.forEach((id, count) -> {
            if (count == 0) {
                leaves.add(id);
            }
        });
        while (!leaves.isEmpty()) {
            String leaf = leaves.remove();
            core.remove(leaf);
            for (String below : narrower.getOrDefault(leaf, List.of())) {
                if (open.merge(below, -1, Integer::sum) == 0) {
                    leaves.add(below);
                }
            }
        }
        return core;
    }

    /** The shortest way from a node up to itself, empty if there is none. */
    private List<String> cycleThrough(String start, Set<String> core) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> frontier = new ArrayDeque<>(List.of(start));
        while (!frontier.isEmpty()) {
            String at = frontier.remove();
            for (String up : broader(at)) {
                if (up.equals(start)) {
                    return path(start, at, cameFrom);
                }
                if (core.contains(up) && cameFrom.putIfAbsent(up, at) == null) {
                    frontier.add(up);
                }
            }
        }
        return List.of();
    }

    private static List<String> path(String start, String last, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>(List.of(start));
        for (@Nullable
        String at = last; at != null && !at.equals(start); at = cameFrom.get(at)) {
            path.add(at);
        }
        Collections.reverse(path.subList(1, path.size()));
        path.add(start);
        return path;
    }

    private static String describe(List<String> cycle) {
        if (cycle.size() <= MEMBERS_SHOWN) {
            return "broader than itself: " + String.join(" > ", cycle);
        }
        return "broader than itself: %s > … (%d steps)".formatted(String.join(" > ", cycle.subList(0, MEMBERS_SHOWN)),
                cycle.size() - 1);
    }

    /** The rows from which too many steps lead up, or that add to such a chain. */
    private List<Fault> tooDeep() {
        Map<String, Integer> steps = new HashMap<>();
        Map<String, String> longest = new HashMap<>();
        measure(steps, longest);
        Map<String, Link> guilty = new LinkedHashMap<>();
        steps.forEach((id, count) -> {
            if (count > MOST_STEPS) {
                @Nullable String at = id;
                while (at != null && !rows.containsKey(at)) {
                    at = longest.get(at);
                }
                Link row = (at == null) ? null : rows.get(at);
                if (row != null) {
                    guilty.put(row.id(), row);
                }
            }
        });
        return guilty.values()
            .stream()
            .map((row) -> new Fault(row, RejectReason.TOO_DEEP, String.join("|", row.broader()),
                    "part of a chain of more than %d steps to the broadest".formatted(MOST_STEPS)))
            .toList();
    }

    /**
     * The number of steps on the longest way up from each node, and where it leads first.
     */
    private void measure(Map<String, Integer> steps, Map<String, String> longest) {
        for (String start : nodes()) {
            Deque<String> open = new ArrayDeque<>(List.of(start));
            Set<String> entered = new HashSet<>();
            while (!open.isEmpty()) {
                String at = open.getLast();
                List<String> missing = broader(at).stream()
                    .filter((up) -> !steps.containsKey(up) && !entered.contains(up))
                    .toList();
                if (entered.add(at) && !missing.isEmpty()) {
                    open.addAll(missing);
                    continue;
                }
                open.removeLast();
                steps.computeIfAbsent(at, (id) -> {
                    int most = 0;
                    for (String up : broader(id)) {
                        int count = steps.getOrDefault(up, 0) + 1;
                        if (count > most) {
                            most = count;
                            longest.put(id, up);
                        }
                    }
                    return most;
                });
            }
        }
    }

}
