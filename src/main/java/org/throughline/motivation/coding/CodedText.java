package org.throughline.motivation.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with the codes of one codebook that coders gave it.
 *
 * @param id of the text
 * @param codes keys of codes by coder; a coder who is not there has not coded it
 */
public record CodedText(String id, NavigableMap<String, Set<String>> codes) {

    public CodedText {
        TreeMap<String, Set<String>> copy = new TreeMap<>();
        codes.forEach((coder, keys) -> {
            if (!keys.isEmpty()) {
                copy.put(coder, Set.copyOf(keys));
            }
        });
        codes = copy;
    }

    /** From a map in any order. */
    public static CodedText of(String id, Map<String, Set<String>> codes) {
        return new CodedText(id, new TreeMap<>(codes));
    }

    /**
     * The plain codes that a coder gave, empty if nothing applies; null if the coder has
     * not coded them. One who gave nothing but steps of rubrics has not.
     */
    @Nullable Set<String> plain(Codebook codebook, String coder) {
        Set<String> given = codes.getOrDefault(coder, Set.of());
        Set<String> plain = new TreeSet<>();
        for (Code code : codebook.plainCodes()) {
            if (given.contains(code.key())) {
                plain.add(code.key());
            }
        }
        return (plain.isEmpty() && !given.contains(Code.NONE)) ? null : plain;
    }

    /** The step that a coder gave, null if none. */
    @Nullable Integer step(Codebook codebook, String rubric, String coder) {
        Set<String> given = codes.getOrDefault(coder, Set.of());
        List<Integer> steps = codebook.steps(rubric)
            .stream()
            .filter((code) -> given.contains(code.key()))
            .map(Code::value)
            .toList();
        if (steps.size() > 1) {
            throw new IllegalArgumentException(
                    "%s has %d steps of %s by %s".formatted(id, steps.size(), rubric, coder));
        }
        return steps.isEmpty() ? null : steps.getFirst();
    }

}
