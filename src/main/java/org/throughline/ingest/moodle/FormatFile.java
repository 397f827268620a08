package org.throughline.ingest.moodle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * {@code events/format.yaml}: what the files do not say themselves.
 *
 * @param common what holds for all files
 * @param files what holds for one of them, by its name in the folder {@code events}
 * @param courses ids of courses by the names that the column Course has
 */
record FormatFile(Section common, Map<String, Section> files, Map<String, String> courses) {

    static final String NAME = "events/format.yaml";

    private static final int LARGEST = 1 << 18;

    private static final Set<String> KEYS = Set.of("kind", "course", "quiz", "points", "timeZone", "timeFormat", "year",
            "loginAs", "columns", "files", "courses");

    private static final Set<String> ROLES = Set.of("course", "time", "user", "affected", "component", "event",
            "description", "origin", "state", "started", "completed", "grade", "number", "post", "parent", "discussion",
            "forum", "words", "message");

    static final FormatFile NONE = new FormatFile(Section.NONE, Map.of(), Map.of());

    /**
     * Settings.
     *
     * @param kind log, quiz or posts
     * @param course id of the course of the file
     * @param quiz id of the quiz of the file
     * @param points what can be had in the quiz
     * @param zone whose clock the times are
     * @param timeFormat in the notation of strftime
     * @param year of times that have none
     * @param loginAs what stands between two names where somebody works as somebody else
     * @param columns roles by plain names of columns
     */
    record Section(@Nullable String kind, @Nullable String course, @Nullable String quiz, @Nullable Double points,
            @Nullable ZoneId zone, @Nullable String timeFormat, @Nullable Integer year, List<String> loginAs,
            Map<String, String> columns) {

        static final Section NONE = new Section(null, null, null, null, null, null, null, List.of(), Map.of());

        Section over(Section other) {
            Map<String, String> all = new LinkedHashMap<>(other.columns);
            all.putAll(columns);
            return new Section((kind != null) ? kind : other.kind, (course != null) ? course : other.course,
                    (quiz != null) ? quiz : other.quiz, (points != null) ? points : other.points,
                    (zone != null) ? zone : other.zone, (timeFormat != null) ? timeFormat : other.timeFormat,
                    (year != null) ? year : other.year, loginAs.isEmpty() ? other.loginAs : loginAs, all);
        }

    }

    /** What holds for a file. */
    Section of(String file) {
        return files.getOrDefault(file.substring(file.lastIndexOf('/') + 1), Section.NONE).over(common);
    }

    static FormatFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw problem("the file is larger than %,d bytes".formatted(LARGEST));
            }
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(6);
            options.setCodePointLimit(LARGEST);
            Object content = new Yaml(new SafeConstructor(options))
                .load(Files.readString(file, StandardCharsets.UTF_8));
            return (content == null) ? NONE : read(map(content, "the file"));
        }
        catch (YAMLException | IOException ex) {
            throw problem("this is not YAML: " + firstLine(String.valueOf(ex.getMessage())));
        }
    }

    private static FormatFile read(Map<String, Object> content) {
        Map<String, Section> files = new LinkedHashMap<>();
        map(content.getOrDefault("files", Map.of()), "files")
            .forEach((name, section) -> files.put(name, section(map(section, name))));
        Map<String, String> courses = new LinkedHashMap<>();
        map(content.getOrDefault("courses", Map.of()), "courses")
            .forEach((name, id) -> courses.put(name, text(id, "courses")));
        return new FormatFile(section(content), files, courses);
    }

    private static Section section(Map<String, Object> content) {
        content.keySet().stream().filter((key) -> !KEYS.contains(key)).findFirst().ifPresent((key) -> {
            throw problem("'%s' is not one of %s".formatted(key, String.join(", ", KEYS.stream().sorted().toList())));
        });
        Map<String, String> columns = new LinkedHashMap<>();
        map(content.getOrDefault("columns", Map.of()), "columns").forEach((role, names) -> {
            if (!ROLES.contains(role)) {
                throw problem("columns: '%s' is not one of %s".formatted(role,
                        String.join(", ", ROLES.stream().sorted().toList())));
            }
            texts(names, "columns").forEach((name) -> columns.put(Headers.plain(name), role));
        });
        String kind = optional(content, "kind");
        if (kind != null && !Set.of("log", "quiz", "posts").contains(kind)) {
            throw problem("kind must be log, quiz or posts");
        }
        if (content.get("loginAs") instanceof List<?> words && words.size() > 5) {
            throw problem("loginAs must be at most five texts");
        }
        return new Section(kind, optional(content, "course"), optional(content, "quiz"), points(content), zone(content),
                optional(content, "timeFormat"), year(content),
                content.containsKey("loginAs") ? texts(content.get("loginAs"), "loginAs") : List.of(), columns);
    }

    private static @Nullable Double points(Map<String, Object> content) {
        Object points = content.get("points");
        if (points == null) {
            return null;
        }
        if (points instanceof Number number && number.doubleValue() > 0) {
            return number.doubleValue();
        }
        throw problem("points must be a number above 0");
    }

    private static @Nullable ZoneId zone(Map<String, Object> content) {
        String zone = optional(content, "timeZone");
        try {
            return (zone == null) ? null : ZoneId.of(zone);
        }
        catch (DateTimeException ex) {
            throw problem("timeZone must be a zone such as Asia/Jerusalem or UTC");
        }
    }

    private static @Nullable Integer year(Map<String, Object> content) {
        Object year = content.get("year");
        if (year == null) {
            return null;
        }
        if (year instanceof Integer number && number >= 1990 && number <= 2199) {
            return number;
        }
        throw problem("year must be a year such as 2019");
    }

    private static @Nullable String optional(Map<String, Object> content, String key) {
        Object value = content.get(key);
        return (value == null) ? null : text(value, key);
    }

    private static String text(@Nullable Object value, String where) {
        if (value instanceof String || value instanceof Number) {
            String text = String.valueOf(value).strip();
            if (!text.isEmpty() && text.length() <= 256) {
                return text;
            }
        }
        throw problem("%s must be a short text".formatted(where));
    }

    private static List<String> texts(@Nullable Object value, String where) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach((each) -> texts.add(String.valueOf(each)));
        }
        else {
            texts.add(String.valueOf(value));
        }
        if (texts.stream().anyMatch((text) -> text.isBlank() || text.length() > 256)) {
            throw problem("%s must be short texts".formatted(where));
        }
        return texts;
    }

    private static Map<String, Object> map(@Nullable Object value, String where) {
        if (!(value instanceof Map<?, ?> map)) {
            throw problem("%s must have names and values".formatted(where));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, each) -> {
            if (each != null) {
                result.put(String.valueOf(key), each);
            }
        });
        return result;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    }

    private static TraceFolderException problem(String message) {
        return new TraceFolderException(NAME, 0, message);
    }

}
