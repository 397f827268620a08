package org.throughline.motivation.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text as words: what a word is and which words are the same, by the language.
 *
 * <p>
 * Words are those of Unicode Standard Annex 29, as Lucene's StandardTokenizer finds them.
 * English: lower case, without possessive and plural (Harman 1991), stems of Krovetz
 * (1993), which keep experience and experiment apart. Arabic: Lucene's normalisation of
 * letters and its light stemmer (Larkey, Ballesteros and Connell 2002). Hebrew: without
 * points, and with and without the letters that are written together with the next word,
 * see {@link HebrewPrefixFilter}. Stop words are kept: "have to" is made of nothing else.
 *
 * @param words in the order of the text
 */
public record Words(List<Word> words) {

    /**
     * A word.
     *
     * @param from offset of its first character
     * @param to offset after its last
     * @param forms what it can be: one form, or in Hebrew several, as written first
     */
    public record Word(int from, int to, Set<String> forms) {
    }

    private static final Analyzer ENGLISH = Analyzers.english();

    private static final Analyzer HEBREW = Analyzers.hebrew();

    private static final Analyzer ARABIC = Analyzers.arabic();

    public Words {
        words = List.copyOf(words);
    }

    /** The words of a text. */
    public static Words of(TextLanguage language, String text) {
        Analyzer analyzer = switch (language) {
            case EN -> ENGLISH;
            case HE -> HEBREW;
            case AR -> ARABIC;
        };
        List<Word> words = new ArrayList<>();
        // the field has no meaning here, but a name it must have
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (position.getPositionIncrement() == 0) {
                    words.getLast().forms().add(term.toString());
                }
                else {
                    Set<String> forms = new LinkedHashSet<>();
                    forms.add(term.toString());
                    words.add(new Word(offset.startOffset(), offset.endOffset(), forms));
                }
            }
            stream.end();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new Words(words);
    }

    /** The forms of the words as they are written, for a phrase that is looked for. */
    public List<String> phrase() {
        return words.stream().map((word) -> word.forms().iterator().next()).toList();
    }

    /** Whether a phrase stands at a word. */
    public boolean isAt(int at, List<String> phrase) {
        if (phrase.isEmpty() || at + phrase.size() > words.size()) {
            return false;
        }
        for (int offset = 0; offset < phrase.size(); offset++) {
            if (!words.get(at + offset).forms().contains(phrase.get(offset))) {
                return false;
            }
        }
        return true;
    }

    /** The word at which a phrase stands for the first time, -1 if it does not. */
    public int indexOf(List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (isAt(at, phrase)) {
                return at;
            }
        }
        return -1;
    }

}
