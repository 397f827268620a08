package org.throughline.motivation.coding;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Hebrew words without points, and what they are without the particles that are written
 * together with them: and (vav), that (shin), the (he), in (bet), as (kaf), to (lamed),
 * from (mem). A word is given as written and, in its place, without each of up to three
 * such letters at its start, as long as two letters are left after one, three after more.
 *
 * <p>
 * This knows no morphology: a letter that belongs to the word is taken off as well (the
 * mem of "teacher"), which does no harm where the word as written is looked for too. No
 * Hebrew analyzer with dictionary is kept up for the Lucene of today; of inflected forms
 * those that matter stand in the codebook.
 */
final class HebrewPrefixFilter extends TokenFilter {

    private static final String PARTICLES = "ושהבכלמ";

    private static final int MOST = 3;

    private static final int FIRST_POINT = 0x0591;

    private static final int LAST_POINT = 0x05C7;

    /** The hyphen of Hebrew lies among the points. */
    private static final int MAQAF = 0x05BE;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private final Deque<String> others = new ArrayDeque<>();

    private @Nullable State state;

    HebrewPrefixFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String other = others.poll();
        if (other != null) {
            restoreState(state);
            term.setEmpty().append(other);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = withoutPoints(term.toString());
        term.setEmpty().append(word);
        others.addAll(withoutParticles(word));
        state = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others.clear();
        state = null;
    }

    private static String withoutPoints(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars()
            .filter((letter) -> letter < FIRST_POINT || letter > LAST_POINT || letter == MAQAF)
            .forEach((letter) -> letters.append((char) letter));
        return letters.isEmpty() ? word : letters.toString();
    }

    static Set<String> withoutParticles(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (int at = 1; at <= MOST && at <= word.length() && PARTICLES.indexOf(word.charAt(at - 1)) >= 0; at++) {
            if (word.length() - at >= ((at == 1) ? 2 : 3)) {
                forms.add(word.substring(at));
            }
        }
        return forms;
    }

}
