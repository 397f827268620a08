package org.throughline.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.coding.TextLanguage;
import org.throughline.motivation.coding.Words;

/**
 * Suggests the courses to which an evidence of learning may refer: those of whose title,
 * other name or topic the words are in the text, one after the other. What it suggests is
 * for a person to confirm.
 *
 * <p>
 * Titles and other names are looked for of every course, of a title also the part before
 * a colon or a dash; topics, which many courses share, only of the courses that the
 * teacher took, and not those of the course of the evidence: that a text is about its own
 * topic refers to nothing. The course of the evidence itself is never suggested. Words
 * are compared as {@link Words} says, in the language of the text.
 *
 * <p>
 * Source: own definition. Thread-safe.
 */
public final class ReferenceSuggester {

    private final List<Course> courses;

    private final Map<TextLanguage, Map<String, List<Clue>>> clues = new EnumMap<>(TextLanguage.class);

    /** What speaks for a course, the strongest first. */
    public enum Ground {

        TITLE, ALIAS, TOPIC;

        /** The word for it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /**
     * A course as texts may name it.
     *
     * @param id of the course
     * @param title its title
     * @param aliases other names
     * @param topics names of its topics
     */
    public record Course(String id, String title, List<String> aliases, List<String> topics) {
    }

    /**
     * A course to which a text may refer.
     *
     * @param course its id
     * @param ground what speaks for it
     * @param name the title, other name or topic that was found
     * @param from offset of where it was found
     * @param to offset of its end
     */
    public record Suggestion(String course, Ground ground, String name, int from, int to) {
    }

    private record Clue(Course course, Ground ground, String name, List<String> phrase) {
    }

    /** A suggester for the courses of a catalogue. */
    public ReferenceSuggester(List<Course> courses) {
        this.courses = List.copyOf(courses);
        for (TextLanguage language : TextLanguage.values()) {
            clues.put(language, clues(language));
        }
    }

    private Map<String, List<Clue>> clues(TextLanguage language) {
        Map<String, List<Clue>> byFirst = new HashMap<>();
        for (Course course : courses) {
            add(byFirst, language, course, Ground.TITLE, course.title());
            String main = course.title().split("\\s*[:–—]\\s|\\s-\\s", 2)[0];
            if (!main.equals(course.title())) {
                add(byFirst, language, course, Ground.TITLE, main);
            }
            course.aliases().forEach((alias) -> add(byFirst, language, course, Ground.ALIAS, alias));
            course.topics().forEach((topic) -> add(byFirst, language, course, Ground.TOPIC, topic));
        }
        return byFirst;
    }

    private static void add(Map<String, List<Clue>> clues, TextLanguage language, Course course, Ground ground,
            String name) {
        List<String> phrase = Words.of(language, name).phrase();
        if (!phrase.isEmpty()) {
            clues.computeIfAbsent(phrase.getFirst(), (key) -> new ArrayList<>())
                .add(new Clue(course, ground, name, phrase));
        }
    }

    /**
     * The courses to which a text may refer, those named by title first, then in the
     * order of the text; each once, for its strongest ground.
     * @param language of the text, null to take that of its letters
     * @param text what the teacher wrote
     * @param own the course that the text is about
     * @param taken courses of the teacher
     */
    public List<Suggestion> suggest(@Nullable String language, String text, String own, Set<String> taken) {
        Optional<TextLanguage> known = Optional.ofNullable(language)
            .flatMap(TextLanguage::of)
            .or(() -> TextLanguage.guess(text));
        if (known.isEmpty()) {
            return List.of();
        }
        Map<String, List<Clue>> ofLanguage = clues.getOrDefault(known.get(), Map.of());
        Words words = Words.of(known.get(), text);
        Set<String> ownTopics = courses.stream()
            .filter((course) -> course.id().equals(own))
            .flatMap((course) -> course.topics().stream())
            .collect(Collectors.toSet());
        Map<String, Suggestion> best = new HashMap<>();
        for (int at = 0; at < words.words().size(); at++) {
            for (String form : words.words().get(at).forms()) {
                for (Clue clue : ofLanguage.getOrDefault(form, List.of())) {
                    boolean counts = clue.ground() != Ground.TOPIC
                            || (taken.contains(clue.course().id()) && !ownTopics.contains(clue.name()));
                    if (counts && !clue.course().id().equals(own) && words.isAt(at, clue.phrase())) {
                        Suggestion suggestion = new Suggestion(clue.course().id(), clue.ground(), clue.name(),
                                words.words().get(at).from(), words.words().get(at + clue.phrase().size() - 1).to());
                        best.merge(clue.course().id(), suggestion,
                                (old, other) -> (ORDER.compare(old, other) <= 0) ? old : other);
                    }
                }
            }
        }
        return best.values().stream().sorted(ORDER).toList();
    }

    /** The longer of two names that start at the same place says more. */
    private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::ground)
        .thenComparingInt(Suggestion::from)
        .thenComparing(Comparator.comparingInt(Suggestion::to).reversed())
        .thenComparing(Suggestion::course);

}
