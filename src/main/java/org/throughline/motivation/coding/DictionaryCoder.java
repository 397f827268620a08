package org.throughline.motivation.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Codes texts by the words and phrases that a codebook has for its codes: a baseline that
 * needs no network and always gives the same.
 *
 * <p>
 * A plain code applies if one of its terms is in the text; if none applies, {@code none}
 * does. Of a rubric the highest step applies of which a term is in the text, and the
 * lowest if there is none. Words are compared as {@link Words} says.
 *
 * <p>
 * It understands nothing: "not for the salary" is coded as salary, irony as what it says,
 * and of words with two meanings each. So its codes count only where asked for.
 *
 * <p>
 * Undefined (empty) for a text without words, and for one whose language has no terms.
 * Thread-safe.
 */
public final class DictionaryCoder {

    private final Codebook codebook;

    /** Terms by language and by their first word, so that a text is read once. */
    private final Map<TextLanguage, Map<String, Set<Term>>> terms = new EnumMap<>(TextLanguage.class);

    private record Term(Code code, List<String> phrase) {
    }

    /**
     * A term that was found.
     *
     * @param code for which it speaks
     * @param from offset of its first character in the text
     * @param to offset after its last
     */
    public record Found(String code, int from, int to) {
    }

    /**
     * What the coder gave.
     *
     * @param codes keys of codes
     * @param found why, in the order of the text
     */
    public record Coding(NavigableSet<String> codes, List<Found> found) {
    }

    /** A coder for a codebook. */
    public DictionaryCoder(Codebook codebook) {
        this.codebook = codebook;
        for (Code code : codebook.codes()) {
            code.terms().forEach((language, words) -> {
                Map<String, Set<Term>> ofLanguage = terms.computeIfAbsent(language, (key) -> new HashMap<>());
                for (String word : words) {
                    List<String> phrase = Words.of(language, word).phrase();
                    if (!phrase.isEmpty()) {
                        // terms that differ in their endings alone are one
                        ofLanguage.computeIfAbsent(phrase.getFirst(), (key) -> new LinkedHashSet<>())
                            .add(new Term(code, phrase));
                    }
                }
            });
        }
    }

    /**
     * Codes a text.
     * @param language of the text as the data has it, null or unknown to take that of its
     * letters
     * @param text what to code
     */
    public Optional<Coding> code(@Nullable String language, String text) {
        return Optional.ofNullable(language)
            .flatMap(TextLanguage::of)
            .or(() -> TextLanguage.guess(text))
            .flatMap((known) -> code(known, text));
    }

    private Optional<Coding> code(TextLanguage language, String text) {
        Map<String, Set<Term>> ofLanguage = terms.getOrDefault(language, Map.of());
        Words words = Words.of(language, text);
        if (ofLanguage.isEmpty() || words.words().isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.words().size(); at++) {
            for (String form : words.words().get(at).forms()) {
                for (Term term : ofLanguage.getOrDefault(form, Set.of())) {
                    if (words.isAt(at, term.phrase())) {
                        found.add(new Found(term.code().key(), words.words().get(at).from(),
                                words.words().get(at + term.phrase().size() - 1).to()));
                    }
                }
            }
        }
        return Optional.of(new Coding(codes(found.stream().map(Found::code).toList()), found));
    }

    private NavigableSet<String> codes(List<String> found) {
        Set<String> keys = Set.copyOf(found);
        NavigableSet<String> codes = new TreeSet<>();
        codebook.plainCodes().stream().map(Code::key).filter(keys::contains).forEach(codes::add);
        if (codes.isEmpty() && !codebook.plainCodes().isEmpty()) {
            codes.add(Code.NONE);
        }
        for (String rubric : codebook.rubrics().keySet()) {
            List<String> steps = codebook.steps(rubric).stream().map(Code::key).toList();
            codes.add(steps.reversed().stream().filter(keys::contains).findFirst().orElse(steps.getFirst()));
        }
        return Collections.unmodifiableNavigableSet(codes);
    }

}
