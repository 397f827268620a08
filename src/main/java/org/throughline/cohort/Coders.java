package org.throughline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Two people who code texts, with an error now and then. */
final class Coders {

    /** Their pseudonyms. */
    static final List<String> NAMES = List.of("coder-a", "coder-b");

    /** Says what counts where they disagreed. */
    static final String ADJUDICATED = "adjudicated";

    /** Stands for no code of a codebook. */
    static final String NONE = "none";

    /** How often a disagreement is settled. */
    static final double SETTLED = 0.5;

    private static final double ERROR = 0.08;

    private Coders() {
    }

    /** The codes that one of them sees in a text; {@link #NONE} for none. */
    static List<String> codes(List<String> planted, List<String> codebook, Draws draws) {
        TreeSet<String> seen = new TreeSet<>();
        for (String code : planted) {
            boolean wrong = draws.chance(ERROR);
            String other = draws.pick(codebook);
            seen.add(wrong ? other : code);
        }
        return orNone(seen);
    }

    /** Codes in the order of the alphabet. */
    static List<String> orNone(Iterable<String> codes) {
        List<String> sorted = new ArrayList<>();
        codes.forEach(sorted::add);
        sorted.sort(null);
        return sorted.isEmpty() ? List.of(NONE) : sorted;
    }

    /** The step of a rubric from 0 to 3 that one of them sees. */
    static int step(int planted, Draws draws) {
        boolean wrong = draws.chance(ERROR);
        int change = draws.chance(0.5) ? 1 : -1;
        return wrong ? Math.clamp(planted + change, 0, 3) : planted;
    }

}
