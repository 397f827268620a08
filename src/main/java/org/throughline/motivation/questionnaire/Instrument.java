package org.throughline.motivation.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DefinitionException;

/**
 * A questionnaire: a YAML file.
 *
 * <pre>{@code
 * id: goal-survey
 * title: Goals of learning
 * domain: motivation                 # or knowledge
 * source: where it comes from        # optional
 * scale: {min: 1, max: 7}            # decimals: true where answers need not be whole numbers
 * items:
 *   - q1                             # a key alone, or
 *   - key: q2
 *     text: what is asked            # optional
 *     reversed: true                 # optional
 * subscales:
 *   - key: intrinsic                 # the name of the property that holds the score
 *     name: Intrinsic goals          # optional
 *     items: [q1, q2]
 *     minimum: 2                     # answers that a score needs; all if left out
 *     measures: intrinsic            # optional: intrinsic or extrinsic motivation
 * }</pre>
 *
 * @param id of lower-case letters, digits, hyphens and underscores
 * @param title for people
 * @param domain what it asks about
 * @param source where it comes from, null if nothing is said
 * @param scale of the answers
 * @param items in the order of the file
 * @param subscales in the order of the file
 * @param definition the text of the file
 */
public record Instrument(String id, String title, Domain domain, @Nullable String source, Scale scale, List<Item> items,
        List<Subscale> subscales, String definition) {

    public Instrument {
        items = List.copyOf(items);
        subscales = List.copyOf(subscales);
    }

    /**
     * Reads an instrument.
     * @param file how the file is called in errors
     * @param definition its text
     * @throws DefinitionException if it is not an instrument; says where and what to do
     */
    public static Instrument read(String file, String definition) {
        return new InstrumentReader(YamlPart.read(file, definition, InstrumentReader.NEEDS), definition).read();
    }

    /** What an instrument asks about. */
    public enum Domain {

        MOTIVATION, KNOWLEDGE;

        /** The word for it in files and in the graph. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

    }

    /** What a high score of a subscale speaks for. */
    public enum Measures {

        INTRINSIC, EXTRINSIC;

        /** The word for it in files. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

    }

    /**
     * The answers that can be given.
     *
     * @param min the least
     * @param max the greatest
     * @param decimals whether there is anything between whole numbers
     */
    public record Scale(double min, double max, boolean decimals) {

        /** Whether an answer can be given. */
        public boolean allows(double value) {
            return value >= min && value <= max && (decimals || value == Math.rint(value));
        }

        /** The answer from the other end: min + max - value. */
        double reversed(double value) {
            return min + max - value;
        }

        /** For people, such as {@code a whole number from 1 to 5}. */
        public String words() {
            return (decimals ? "a number from %s to %s" : "a whole number from %s to %s").formatted(plain(min),
                    plain(max));
        }

        private static String plain(double number) {
            return (number == Math.rint(number)) ? String.valueOf((long) number) : String.valueOf(number);
        }

    }

    /**
     * A question.
     *
     * @param key what answers refer to
     * @param text what is asked, null where it is not known
     * @param reversed whether a high answer speaks for a low score
     */
    public record Item(String key, @Nullable String text, boolean reversed) {
    }

    /**
     * Items that make up a score.
     *
     * @param key the name of the property that holds the score
     * @param name for people
     * @param items keys of the items, in the order of the file
     * @param minimum answers that a score needs
     * @param measures what a high score speaks for, null for neither
     */
    public record Subscale(String key, String name, List<String> items, int minimum, @Nullable Measures measures) {

        public Subscale {
            items = List.copyOf(items);
        }

    }

    /** The item with that key. */
    public Optional<Item> item(String key) {
        return items.stream().filter((item) -> item.key().equals(key)).findFirst();
    }

    /** The subscale with that key. */
    public Optional<Subscale> subscale(String key) {
        return subscales.stream().filter((subscale) -> subscale.key().equals(key)).findFirst();
    }

    /** Id of the node of an item. */
    public String nodeId(Item item) {
        return id + "/" + item.key();
    }

}
