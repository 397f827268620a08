package org.throughline.motivation.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds of the codes that a text was given: what was adjudicated; else what all
 * people who coded it agree on; else, only where asked for, what a machine gave; else it
 * is open. Decided for each code and each rubric by itself. A single person has nobody to
 * disagree with, so that what this person gave holds.
 *
 * <p>
 * Source: own definition.
 *
 * @param isCoded whether somebody who counts coded the text at all
 * @param codes plain codes that hold
 * @param openCodes plain codes on which people disagree
 * @param steps steps that hold, by rubric
 * @param openRubrics rubrics on which people disagree
 */
public record Resolution(boolean isCoded, NavigableSet<String> codes, NavigableSet<String> openCodes,
        Map<String, Integer> steps, NavigableSet<String> openRubrics) {

    /** Whether people disagree on something. */
    public boolean isOpen() {
        return !openCodes.isEmpty() || !openRubrics.isEmpty();
    }

    /**
     * Decides.
     * @param codebook whose codes they are
     * @param text with its codes
     * @param machine the machine coder that counts where no person coded; null for none
     */
    public static Resolution of(Codebook codebook, CodedText text, @Nullable String machine) {
        NavigableSet<String> codes = new TreeSet<>();
        NavigableSet<String> openCodes = new TreeSet<>();
        List<Set<String>> plain = deciding(text, machine, (coder) -> text.plain(codebook, coder));
        for (Code code : codebook.plainCodes()) {
            long given = plain.stream().filter((each) -> each.contains(code.key())).count();
            if (given > 0) {
                ((given == plain.size()) ? codes : openCodes).add(code.key());
            }
        }
        Map<String, Integer> steps = new TreeMap<>();
        NavigableSet<String> openRubrics = new TreeSet<>();
        boolean coded = !plain.isEmpty();
        for (String rubric : codebook.rubrics().keySet()) {
            List<Integer> given = deciding(text, machine, (coder) -> text.step(codebook, rubric, coder));
            coded |= !given.isEmpty();
            if (new HashSet<>(given).size() == 1) {
                steps.put(rubric, given.getFirst());
            }
            else if (!given.isEmpty()) {
                openRubrics.add(rubric);
            }
        }
        coded |= Stream.concat(people(text), Stream.of(Coders.ADJUDICATED)).anyMatch(text.codes()::containsKey)
                || (machine != null && text.codes().containsKey(machine));
        return new Resolution(coded, codes, openCodes, steps, openRubrics);
    }

    private interface Coding<T> {

        @Nullable T by(String coder);

    }

    /** The codings that count. */
    private static <T> List<T> deciding(CodedText text, @Nullable String machine, Coding<T> coding) {
        T adjudicated = coding.by(Coders.ADJUDICATED);
        if (adjudicated != null) {
            return List.of(adjudicated);
        }
        List<T> people = people(text).map(coding::by).filter(Objects::nonNull).toList();
        if (!people.isEmpty() || machine == null) {
            return people;
        }
        T given = coding.by(machine);
        return (given == null) ? List.of() : List.of(given);
    }

    private static Stream<String> people(CodedText text) {
        return text.codes().keySet().stream().filter(Coders::isHuman);
    }

    /**
     * What the codes of a statement say about motivation: intrinsic, extrinsic or mixed
     * by the groups of its codes. Null if no code has such a group, and if an open code
     * would change it.
     */
    public @Nullable String motivation(Codebook codebook) {
        return isMotivationOpen(codebook) ? null : label(codebook, codes);
    }

    /** Whether an open code would change what the codes say about motivation. */
    public boolean isMotivationOpen(Codebook codebook) {
        NavigableSet<String> all = new TreeSet<>(codes);
        all.addAll(openCodes);
        return !Objects.equals(label(codebook, codes), label(codebook, all));
    }

    private static @Nullable String label(Codebook codebook, Set<String> codes) {
        List<String> groups = codebook.plainCodes()
            .stream()
            .filter((code) -> codes.contains(code.key()))
            .map(Code::group)
            .filter(Objects::nonNull)
            .filter(Codebook.MOTIVATIONS::contains)
            .distinct()
            .toList();
        return switch (groups.size()) {
            case 0 -> null;
            case 1 -> groups.getFirst();
            default -> "mixed";
        };
    }

}
