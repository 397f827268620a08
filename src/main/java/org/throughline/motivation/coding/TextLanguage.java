package org.throughline.motivation.coding;

import java.util.Locale;
import java.util.Optional;

/** The languages in which texts can be coded by their words. */
public enum TextLanguage {

    EN, HE, AR;

    /** The word for it in files and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a language tag such as he or he-IL, or the tag of old that Java had for it.
     */
    public static Optional<TextLanguage> of(String tag) {
        String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (first) {
            case "en", "eng", "english" -> Optional.of(EN);
            case "he", "iw", "heb", "hebrew" -> Optional.of(HE);
            case "ar", "ara", "arabic" -> Optional.of(AR);
            default -> Optional.empty();
        };
    }

    /**
     * The language of a text that does not say it: the one whose letters are most, and
     * none if there are no letters of either script.
     */
    public static Optional<TextLanguage> guess(String text) {
        int latin = 0;
        int hebrew = 0;
        int arabic = 0;
        for (int point : text.codePoints().filter(Character::isLetter).toArray()) {
            switch (Character.UnicodeScript.of(point)) {
                case LATIN -> latin++;
                case HEBREW -> hebrew++;
                case ARABIC -> arabic++;
                default -> {
                    // of no script that has terms
                }
            }
        }
        int most = Math.max(latin, Math.max(hebrew, arabic));
        if (most == 0) {
            return Optional.empty();
        }
        return Optional.of((most == hebrew) ? HE : (most == arabic) ? AR : EN);
    }

}
