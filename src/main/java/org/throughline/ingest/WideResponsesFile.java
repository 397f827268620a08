package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ResponseFormat.Part;
import org.throughline.ingest.ResponseFormat.Table;
import org.throughline.motivation.questionnaire.Instrument;

/**
 * {@code responses/*.csv}: a row has all that a person answered. It is read as if every
 * answer were a row of {@code responses.csv}; columns that are not named are not looked
 * at.
 */
final class WideResponsesFile extends ResponsesFile {

    private final Table table;

    WideResponsesFile(String name, Table table) {
        super(name);
        this.table = table;
    }

    @Override
    public void prepare(Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        for (Part part : table.parts()) {
            Optional<Instrument> instrument = vocabulary.definitions().instrument(part.instrument());
            if (instrument.isEmpty()) {
                problems.add(problem("%s: %s".formatted(name(),
                        Vocabulary.unknown(Kind.INSTRUMENT, 0).replaceFirst(":", " '" + part.instrument() + "':"))));
                continue;
            }
            for (String item : part.items().keySet()) {
                if (instrument.get().item(item).isEmpty()) {
                    problems.add(problem("%s: unknown item '%s': %s has %s".formatted(name(), item, part.instrument(),
                            listed(instrument.get()))));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
    }

    private static Problem problem(String message) {
        return new Problem(ResponseFormat.NAME, 0, message);
    }

    @Override
    public Records open(Path path) {
        CsvFile csv = CsvFile.open(name(), path);
        try {
            return new LongForm(csv);
        }
        catch (RuntimeException ex) {
            csv.close();
            throw ex;
        }
    }

    /**
     * An answer of a row.
     *
     * @param part what it belongs to
     * @param item key of the item
     * @param column its column
     * @param position of the column
     * @param wavePosition of the column that says the wave, -1 if there is none
     */
    private record Answer(Part part, String item, String column, int position, int wavePosition) {
    }

    private final class LongForm implements Records {

        private final CsvFile csv;

        private final int width;

        private final int teacher;

        private final List<Answer> answers = new ArrayList<>();

        private final Deque<RawRecord> waiting = new ArrayDeque<>();

        LongForm(CsvFile csv) {
            this.csv = csv;
            if (!csv.hasNext()) {
                this.width = 0;
                this.teacher = 0;
                return;
            }
            RawRecord header = csv.next();
            List<String> columns = header.cells().stream().map(String::strip).toList();
            List<Problem> problems = new ArrayList<>();
            this.width = columns.size();
            this.teacher = position(columns, table.teacher(), header.line(), problems);
            for (Part part : table.parts()) {
                int wave = (part.waveColumn() == null) ? -1
                        : position(columns, part.waveColumn(), header.line(), problems);
                part.items()
                    .forEach((item, column) -> answers
                        .add(new Answer(part, item, column, position(columns, column, header.line(), problems), wave)));
            }
            if (!problems.isEmpty()) {
                throw new ImportException(problems);
            }
            waiting.add(new RawRecord(header.line(), LONG_FORM));
            fill();
        }

        private int position(List<String> columns, String wanted, long line, List<Problem> problems) {
            int first = columns.indexOf(wanted);
            if (first < 0) {
                problems.add(new Problem(name(), line,
                        "there is no column '%s', which %s names".formatted(wanted, ResponseFormat.NAME)));
            }
            else if (first != columns.lastIndexOf(wanted)) {
                problems.add(new Problem(name(), line, "the column '%s' is there twice".formatted(wanted)));
            }
            return first;
        }

        private void fill() {
            if (waiting.size() > 1 || !csv.hasNext()) {
                return;
            }
            RawRecord row = csv.next();
            if (row.cells().size() != width) {
                waiting
                    .add(new RawRecord(row.line(), row.cells(), null, RawRecord.wrongCount(row.cells().size(), width)));
                return;
            }
            for (Answer answer : answers) {
                Part part = answer.part();
                String wave = (answer.wavePosition() < 0) ? String.valueOf(part.wave())
                        : row.cells().get(answer.wavePosition());
                waiting.add(new RawRecord(row.line(), List.of(row.cells().get(teacher), part.instrument(), wave,
                        answer.item(), value(part, row.cells().get(answer.position()))), answer.column(), null));
            }
        }

        private String value(Part part, String cell) {
            String plain = ResponseFormat.plain(cell);
            return table.missing().contains(plain) ? "" : part.values().getOrDefault(plain, cell);
        }

        @Override
        public char separator() {
            return csv.separator();
        }

        @Override
        public boolean hasNext() {
            return !waiting.isEmpty();
        }

        @Override
        public RawRecord next() {
            RawRecord next = waiting.poll();
            if (next == null) {
                throw new NoSuchElementException();
            }
            fill();
            return next;
        }

        @Override
        public long byteCount() {
            return csv.byteCount();
        }

        @Override
        public String digest() {
            MessageDigest all = CsvFile.sha256();
            all.update(csv.digest().getBytes(StandardCharsets.UTF_8));
            all.update(described().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all.digest());
        }

        /** What the columns mean decides too on what is read. */
        private String described() {
            StringBuilder text = new StringBuilder(table.teacher()).append('\n').append(table.missing());
            for (Part part : table.parts()) {
                text.append('\n')
                    .append(part.instrument())
                    .append(' ')
                    .append(part.wave())
                    .append(' ')
                    .append(part.waveColumn());
                for (Map<String, String> map : List.of(part.items(), part.values())) {
                    text.append('\n').append(map);
                }
            }
            return text.toString();
        }

        @Override
        public void close() {
            csv.close();
        }

    }

}
