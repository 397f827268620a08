package org.throughline.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The words that cohorts are made of: disciplines, topics and phrases in three languages,
 * read from the resources beside this class.
 *
 * @param disciplines two levels: areas, then disciplines
 * @param topics three levels: areas, then themes, then topics
 * @param themes the second level of the topics, each with its topics
 * @param phrases by language and kind
 */
record Vocabulary(List<Discipline> disciplines, List<Topic> topics, List<Theme> themes,
        Map<Language, Map<String, List<String>>> phrases) {

    /** A name in each language, as it stands inside a sentence. */
    record Names(String hebrew, String arabic, String english) {

        String in(Language language) {
            return switch (language) {
                case HEBREW -> this.hebrew;
                case ARABIC -> this.arabic;
                case ENGLISH -> this.english;
            };
        }

        /** As it stands on its own. */
        String heading(Language language) {
            return capitalised(in(language));
        }

        static String capitalised(String text) {
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }

    }

    /** A discipline; an area has no broader one. */
    record Discipline(String id, @Nullable String broader, Names names) {
    }

    /**
     * A topic.
     *
     * @param language the language of its name in topics.csv
     * @param discipline for a theme that makes sense in one discipline only, that one
     */
    record Topic(String id, @Nullable String broader, Language language, @Nullable String discipline, Names names) {
    }

    /** What a community of courses has in common. */
    record Theme(Topic topic, List<Topic> topics) {

        boolean crossesDisciplines() {
            return this.topic.discipline() == null;
        }

    }

    static Vocabulary load() {
        List<Discipline> disciplines = read("disciplines.csv").stream()
            .map(row -> new Discipline(row.getField("id"), orNull(row.getField("broader")), names(row)))
            .toList();
        List<Topic> topics = read("topics.csv").stream()
            .map(row -> new Topic(row.getField("id"), orNull(row.getField("broader")),
                    Language.ofCode(row.getField("language")), orNull(row.getField("discipline")), names(row)))
            .toList();
        Map<Language, Map<String, List<String>>> phrases = new LinkedHashMap<>();
        for (String resource : List.of("phrases.csv", "motives.csv")) {
            for (NamedCsvRecord row : read(resource)) {
                phrases.computeIfAbsent(Language.ofCode(row.getField("language")), language -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getField("kind"), kind -> new ArrayList<>())
                    .add(row.getField("text"));
            }
        }
        return new Vocabulary(disciplines, topics, themes(topics), phrases);
    }

    /** The disciplines below the areas: the ones that courses and teachers have. */
    List<Discipline> taught() {
        return this.disciplines.stream().filter(discipline -> discipline.broader() != null).toList();
    }

    List<String> phrases(Language language, String kind) {
        return Objects.requireNonNull(Objects.requireNonNull(this.phrases.get(language), language.name()).get(kind),
                kind);
    }

    private static List<Theme> themes(List<Topic> topics) {
        Map<String, List<Topic>> narrower = new LinkedHashMap<>();
        for (Topic topic : topics) {
            if (topic.broader() != null) {
                narrower.computeIfAbsent(topic.broader(), id -> new ArrayList<>()).add(topic);
            }
        }
        return topics.stream()
            .filter(topic -> topic.broader() != null && narrower.containsKey(topic.id()))
            .map(topic -> new Theme(topic, List.copyOf(narrower.getOrDefault(topic.id(), List.of()))))
            .toList();
    }

    private static Names names(NamedCsvRecord row) {
        return new Names(row.getField("he"), row.getField("ar"), row.getField("en"));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

    private static List<NamedCsvRecord> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
