package org.throughline.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a column, free of the accidents of its spelling: {@code Enrolled-At},
 * {@code " enrolled at"} and {@code enrolledAt} are all the words {@code enrolled, at}.
 *
 * @param words in lower case
 */
record ColumnName(List<String> words) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ColumnName of(String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFKC);
        String apart = INNER_CAPITAL.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
        return new ColumnName(Arrays.stream(BETWEEN_WORDS.split(apart)).filter((word) -> !word.isEmpty()).toList());
    }

    /**
     * Letters and digits alone, without accents: what decides whether names are equal.
     */
    String bare() {
        String decomposed = Normalizer.normalize(String.join("", words), Normalizer.Form.NFKD);
        return NO_LETTER_OR_DIGIT.matcher(decomposed).replaceAll("");
    }

    /** The name of the property: {@code enrolledAt}. */
    String property() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            int first = word.offsetByCodePoints(0, 1);
            name.append(name.isEmpty() ? word.substring(0, first) : word.substring(0, first).toUpperCase(Locale.ROOT))
                .append(word, first, word.length());
        }
        boolean digitFirst = !name.isEmpty() && !Character.isLetter(name.codePointAt(0));
        return digitFirst ? "_" + name : name.toString();
    }

}
