package org.throughline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Query.Column;
import org.throughline.store.Query.Parameter;

/**
 * Reads the header comment of a query file, and says which line is wrong where it does
 * not follow the form.
 */
final class QueryHeader {

    private static final Pattern TITLE = Pattern.compile("// (?<name>[a-z0-9-]+): (?<sentence>.+)");

    private static final Pattern FIELD = Pattern
        .compile("// (?<field>Access|Parameters|Columns|Order|Answer):\\s*(?<value>.*)");

    private static final Pattern CONTINUED = Pattern.compile("// {5,}(?<value>\\S.*)");

    private static final Pattern ENTRY = Pattern.compile(
            "\\$?(?<name>\\w+)\\s+(?<type>String|Integer|Float|Boolean|Date|DateTime|List|Map|Path|Any)\\s+(?<about>.+)");

    /**
     * Set in columns as an entry is, so a type that does not exist is a slip and no
     * prose.
     */
    private static final Pattern LIKE_AN_ENTRY = Pattern.compile("^\\$?\\w+\\s{2,}[A-Z]\\w*\\s{2,}");

    private static final Pattern DEFAULT = Pattern.compile("(?<about>.*?)\\s*\\(default (?<value>[^)]*)\\)");

    private final String name;

    private final StringBuilder sentence = new StringBuilder();

    private final StringBuilder notes = new StringBuilder();

    private final List<Entry> parameters = new ArrayList<>();

    private final List<Entry> columns = new ArrayList<>();

    private final StringBuilder order = new StringBuilder();

    private final StringBuilder answer = new StringBuilder();

    private @Nullable Access access;

    private QueryHeader(String name) {
        this.name = name;
    }

    static Query parse(String name, String text) {
        return new QueryHeader(name).read(text);
    }

    private Query read(String text) {
        List<String> lines = text.lines().takeWhile((line) -> line.startsWith("//")).toList();
        readTitle(lines.isEmpty() ? "" : lines.getFirst());
        String field = "Title";
        boolean firstParagraph = true;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher start = FIELD.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (start.matches()) {
                field = start.group("field");
                readValue(field, start.group("value"), i + 1);
            }
            else if (continued.matches() && !field.equals("Title")) {
                readValue(field, continued.group("value"), i + 1);
            }
            else if (field.equals("Title")) {
                String prose = line.substring(2).strip();
                firstParagraph &= !prose.isEmpty();
                append(firstParagraph ? sentence : notes, prose);
            }
            else if (!line.equals("//")) {
                throw malformed(i + 1, "expected a field or a continuation: " + line);
            }
        }
        if (access == null) {
            throw malformed(1, "the header has no line 'Access:'");
        }
        return new Query(name, sentence.toString(), notes.toString().strip(), access,
                parameters.stream().map(Entry::parameter).toList(), columns.stream().map(Entry::column).toList(),
                order.toString(), answer.isEmpty() ? null : answer.toString(), text);
    }

    private void readTitle(String line) {
        Matcher title = TITLE.matcher(line);
        if (!title.matches()) {
            throw malformed(1, "expected '// file-name: one sentence'");
        }
        String file = name.substring(name.lastIndexOf('/') + 1).replaceFirst("^[vV]\\d+__", "").replace('_', '-');
        if (!title.group("name").equals(file)) {
            throw malformed(1, "the header names '" + title.group("name") + "', the file '" + file + "'");
        }
        sentence.append(title.group("sentence").strip());
    }

    private void readValue(String field, String value, int line) {
        if (value.isBlank() || value.equals("none")) {
            return;
        }
        switch (field) {
            case "Access" -> access = readAccess(value.strip(), line);
            case "Parameters" -> addEntry(parameters, value, line);
            case "Columns" -> addEntry(columns, value, line);
            case "Order" -> append(order, value);
            case "Answer" -> append(answer, value);
            default -> throw malformed(line, "there is no field '" + field + "'");
        }
    }

    private static void append(StringBuilder words, String value) {
        words.append(words.isEmpty() ? "" : " ").append(value.strip());
    }

    private Access readAccess(String value, int line) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "read" -> Access.READ;
            case "write" -> Access.WRITE;
            case "schema" -> Access.SCHEMA;
            default -> throw malformed(line, "access is read, write or schema, not '" + value + "'");
        };
    }

    /**
     * A line that does not start an entry goes on with the description of the one before.
     */
    private void addEntry(List<Entry> entries, String value, int line) {
        Matcher start = ENTRY.matcher(value.strip());
        if (start.matches()) {
            entries.add(new Entry(start.group("name"), start.group("type"), start.group("about").strip()));
        }
        else if (entries.isEmpty() || LIKE_AN_ENTRY.matcher(value).find()) {
            throw malformed(line, "expected 'name Type description', found '" + value.strip() + "'");
        }
        else {
            entries.add(entries.removeLast().and(value.strip()));
        }
    }

    private record Entry(String name, String type, String about) {

        Entry and(String more) {
            return new Entry(name, type, about + " " + more);
        }

        Parameter parameter() {
            Matcher fallback = DEFAULT.matcher(about);
            return fallback.matches()
                    ? new Parameter(name, type, fallback.group("about"), fallback.group("value").strip())
                    : new Parameter(name, type, about, null);
        }

        Column column() {
            return new Column(name, type, about);
        }

    }

    private IllegalArgumentException malformed(int line, String why) {
        return new IllegalArgumentException("cypher/" + name + ".cypher, line " + line + ": " + why);
    }

}
