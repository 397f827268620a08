package org.throughline.ingest;

import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.eclipse.collections.impl.list.mutable.primitive.ByteArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectLongHashMap;

/**
 * The ids of one kind of node, numbered in the order in which they were met: those in the
 * graph and those that rows define.
 */
final class Ids {

    private static final byte IN_GRAPH = 1;

    private static final byte IN_FOLDER = 2;

    private static final byte SHIPPED = 4;

    private final MutableObjectIntMap<String> numbers = new ObjectIntHashMap<>();

    private final ByteArrayList whereabouts = new ByteArrayList();

    private final MutableObjectLongMap<String> rejectedLines = new ObjectLongHashMap<>();

    /** The number of the id; the same id has the same number always. */
    int number(String id) {
        int number = numbers.getIfAbsentPut(id, whereabouts.size());
        if (number == whereabouts.size()) {
            whereabouts.add((byte) 0);
        }
        return number;
    }

    void addFromGraph(String id) {
        add(id, IN_GRAPH);
    }

    /** It comes along, and is written once a row refers to it. */
    void addShipped(String id) {
        add(id, SHIPPED);
    }

    /** A row that defines the id will be loaded. */
    void addFromFolder(String id) {
        add(id, IN_FOLDER);
    }

    /** A row that defines the id was rejected. */
    void reject(String id, long line) {
        rejectedLines.getIfAbsentPut(id, line);
        int number = numbers.getIfAbsent(id, -1);
        if (number >= 0) {
            whereabouts.set(number, (byte) (whereabouts.get(number) & ~IN_FOLDER));
        }
    }

    /** Whether a row may refer to it: the graph has it, or will have it. */
    boolean isKnown(String id) {
        int number = numbers.getIfAbsent(id, -1);
        return number >= 0 && whereabouts.get(number) != 0;
    }

    /** Whether a row defines it that will be loaded. */
    boolean isInFolder(String id) {
        int number = numbers.getIfAbsent(id, -1);
        return number >= 0 && (whereabouts.get(number) & IN_FOLDER) != 0;
    }

    /** Whether the graph had it before this import. */
    boolean isInGraph(String id) {
        int number = numbers.getIfAbsent(id, -1);
        return number >= 0 && (whereabouts.get(number) & IN_GRAPH) != 0;
    }

    /** The line of the first rejected row that defines the id, 0 if there is none. */
    long rejectedLine(String id) {
        return rejectedLines.getIfAbsent(id, 0);
    }

    private void add(String id, byte where) {
        int number = number(id);
        whereabouts.set(number, (byte) (whereabouts.get(number) | where));
    }

}
