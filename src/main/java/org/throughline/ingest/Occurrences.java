package org.throughline.ingest;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.collections.api.map.primitive.MutableLongIntMap;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;

/**
 * Remembers where each key of a file was first seen and, as a 64-bit hash, with what
 * cells: about 60 bytes a row, so that tens of millions of rows fit into memory. Two rows
 * with equal keys and different cells are taken for repetitions with a probability of
 * 2^-64.
 */
final class Occurrences {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final MutableLongIntMap positions = new LongIntHashMap();

    private final LongArrayList lines = new LongArrayList();

    private final LongArrayList hashes = new LongArrayList();

    /** The files that share the keys, by the position of their first row. */
    private final NavigableMap<Integer, String> files = new TreeMap<>();

    /** What a row is in the light of the rows before. */
    enum Verdict {

        FIRST, REPETITION, CONTRADICTION

    }

    /** The rows that follow are those of a file. */
    void begin(String file) {
        files.put(lines.size(), file);
    }

    /** Remembers the key unless it was there before. */
    Verdict add(long key, RawRecord row) {
        long hash = hash(row.cells());
        int position = positions.getIfAbsentPut(key, lines.size());
        if (position == lines.size()) {
            lines.add(row.line());
            hashes.add(hash);
            return Verdict.FIRST;
        }
        return (hashes.get(position) == hash) ? Verdict.REPETITION : Verdict.CONTRADICTION;
    }

    /** Where the key was first seen, the file named if it is another one. */
    String first(long key, String file) {
        int position = positions.getOrThrow(key);
        String where = files.floorEntry(position).getValue();
        String line = "line %d".formatted(lines.get(position));
        return where.equals(file) ? line : where + ", " + line;
    }

    private static long hash(List<String> cells) {
        long hash = 0;
        for (String cell : cells) {
            String value = cell.strip();
            for (int i = 0; i < value.length(); i++) {
                hash = (hash ^ value.charAt(i)) * MULTIPLIER;
                hash ^= hash >>> 32;
            }
            hash = (hash + 1) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash;
    }

}
