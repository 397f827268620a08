package org.throughline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a {@link Table} is written. Numbers and dates are written alike in
 * every locale.
 */
public enum TableFormat {

    /**
     * RFC 4180, UTF-8, undefined values as empty cells, lists joined by {@code |}, maps
     * as JSON. Text that a spreadsheet would take for a formula gets an apostrophe in
     * front.
     */
    CSV {
        @Override
        public void write(Table table, Writer out) throws IOException {
            // the writer is closed by whoever opened it
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(table.columns().stream().map(TableFormat::cell).toList());
            while (table.rows().hasNext()) {
                csv.writeRecord(table.rows().next().stream().map(TableFormat::cell).toList());
            }
            csv.flush();
        }
    },

    /** A JSON array with an object a row; undefined values are null. */
    JSON {
        @Override
        public void write(Table table, Writer out) throws IOException {
            // the writer is closed by whoever opened it
            JsonGenerator json = OBJECTS.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            while (table.rows().hasNext()) {
                List<@Nullable Object> row = table.rows().next();
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeFieldName(table.columns().get(i));
                    writeValue(json, row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
            json.flush();
        }
    },

    /** A page of its own that needs no other file, for reading and printing. */
    HTML {
        @Override
        public void write(Table table, Writer out) throws IOException {
            out.write("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>");
            out.write(escape(table.title()));
            out.write("</title>\n<style>" + STYLE + "</style>\n<h1>");
            out.write(escape(table.title()));
            out.write("</h1>\n<table>\n<thead><tr>");
            for (String column : table.columns()) {
                out.write("<th scope=\"col\">" + escape(column) + "</th>");
            }
            out.write("</tr></thead>\n<tbody>\n");
            while (table.rows().hasNext()) {
                writeRow(table.rows().next(), out);
            }
            out.write("</tbody>\n</table>\n</html>\n");
        }

        private void writeRow(List<@Nullable Object> row, Writer out) throws IOException {
            out.write("<tr>");
            for (Object cell : row) {
                boolean number = cell instanceof Number;
                out.write(number ? "<td class=\"n\">" : "<td dir=\"auto\">");
                out.write((cell == null) ? "<span title=\"undefined\">–</span>" : escape(text(cell)));
                out.write("</td>");
            }
            out.write("</tr>\n");
        }
    };

    private static final JsonFactory OBJECTS = new JsonFactory();

    /** How a formula begins in any spreadsheet. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private static final String STYLE = "body{font:15px/1.45 system-ui,sans-serif;margin:2rem;color:#1c2430}"
            + "table{border-collapse:collapse}th,td{padding:.3rem .7rem;border-bottom:1px solid #d8dde5;text-align:start}"
            + "td.n{text-align:end;font-variant-numeric:tabular-nums}";

    /** Writes the whole table; the writer stays open. */
    public abstract void write(Table table, Writer out) throws IOException;

    /** Reads csv, json or html. */
    public static TableFormat parse(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "csv" -> CSV;
            case "json" -> JSON;
            case "html" -> HTML;
            default ->
                throw new InvalidRequestException("format", "format must be json, csv or html, not '" + word + "'.");
        };
    }

    private static String cell(@Nullable Object value) {
        String text = text(value);
        return (value instanceof Number || !FORMULA.matcher(text).lookingAt() || NUMBER.matcher(text).matches()) ? text
                : "'" + text;
    }

    private static void writeValue(JsonGenerator json, @Nullable Object cell) throws IOException {
        switch (cell) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case Collection<?> many -> {
                json.writeStartArray();
                for (Object each : many) {
                    writeValue(json, each);
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    writeValue(json, entry.getValue());
                }
                json.writeEndObject();
            }
            default -> json.writeString(text(cell));
        }
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Collection<?> many when many.stream().noneMatch(TableFormat::isNested) ->
                String.join("|", many.stream().map(TableFormat::text).toList());
            case Collection<?> many -> json(many);
            case Map<?, ?> map -> json(map);
            default -> cell.toString();
        };
    }

    private static boolean isNested(@Nullable Object value) {
        return value instanceof Collection<?> || value instanceof Map<?, ?>;
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = OBJECTS.createGenerator(text)) {
            writeValue(json, value);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

}
