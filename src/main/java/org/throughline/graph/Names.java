package org.throughline.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Numbers ids as they come; the final numbers are known when all have come. */
final class Names {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String id) {
        return numbers.computeIfAbsent(Objects.requireNonNull(id, "id"), (missing) -> numbers.size());
    }

    Numbering numbered() {
        String[] sorted = numbers.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        int[] index = new int[sorted.length];
        for (int at = 0; at < sorted.length; at++) {
            index[Objects.requireNonNull(numbers.get(sorted[at]))] = at;
        }
        return new Numbering(Ids.ofSorted(sorted), index);
    }

}
