package org.throughline.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportFile.Subject;

/**
 * The first pass: judges every row of every file, names the rejected ones and leaves the
 * graph alone.
 */
final class Checker {

    private static final int ROWS_BETWEEN_NEWS = 10_000;

    /** Those that rows refer to, or that may be in the graph already. */
    private static final List<Kind> KINDS = List.of(Kind.DISCIPLINE, Kind.TOPIC, Kind.COURSE, Kind.TEACHER,
            Kind.STATEMENT, Kind.EVIDENCE);

    private final Existing existing;

    /** The occurrences of rows that several files have. */
    private final Map<String, Occurrences> shared = new HashMap<>();

    private final Vocabulary vocabulary;

    private final Pseudonyms pseudonyms;

    private final Consumer<Rejection> rejects;

    private final Progress progress;

    Checker(Existing existing, Vocabulary vocabulary, Pseudonyms pseudonyms, Consumer<Rejection> rejects,
            Progress progress) {
        this.existing = existing;
        this.vocabulary = vocabulary;
        this.pseudonyms = pseudonyms;
        this.rejects = rejects;
        this.progress = progress;
    }

    /**
     * Judges all rows.
     * @throws ImportException with every file that cannot be imported as it is
     */
    List<Checked> check(List<Source> sources) {
        collect(sources, this::readHeader);
        for (Kind kind : KINDS) {
            existing.readIds(kind, vocabulary.of(kind));
        }
        existing.readDefinitions(vocabulary.definitions());
        return collect(sources, (source) -> new OneFile(source).check());
    }

    private static <T> List<T> collect(List<Source> sources, Function<Source, T> work) {
        List<T> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Source source : sources) {
            try {
                results.add(work.apply(source));
            }
            catch (ImportException ex) {
                problems.addAll(ex.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return results;
    }

    private Header readHeader(Source source) {
        try (Records csv = source.open()) {
            return readHeader(source, csv);
        }
    }

    static Header readHeader(Source source, Records csv) {
        if (!csv.hasNext()) {
            throw new ImportException(new Problem(source.format().name(), 0, "the file is empty: it needs a header"));
        }
        return Header.read(source.format(), csv.next());
    }

    private final class OneFile {

        private final Source source;

        private final ImportFile format;

        private final Occurrences occurrences;

        private final BitSet skipped = new BitSet();

        private final Map<RejectReason, Long> rejectedBy = new EnumMap<>(RejectReason.class);

        /**
         * Rejections wait until the hierarchy is settled, so that the file is in the
         * order of lines.
         */
        private final List<Rejection> waiting = new ArrayList<>();

        private final @Nullable Column broader;

        private final @Nullable Hierarchy hierarchy;

        private int rows;

        private long repeated;

        OneFile(Source source) {
            this.source = source;
            this.format = source.format();
            this.occurrences = format.isShared() ? shared.computeIfAbsent(format.topic(), (topic) -> new Occurrences())
                    : new Occurrences();
            this.occurrences.begin(format.name());
            this.broader = format.columns()
                .stream()
                .filter((column) -> column.type() instanceof CellType.References(Kind kind) && kind == format.defines())
                .findFirst()
                .orElse(null);
            Kind kind = format.defines();
            this.hierarchy = (broader == null || kind == null) ? null : new Hierarchy(existing.readHierarchy(kind));
        }

        Checked check() {
            Progress.Phase phase = new Progress.Phase(Progress.Work.CHECK, format.name());
            progress.update(phase, 0, source.size());
            format.prepare(vocabulary);
            String digest;
            try (Records csv = source.open()) {
                RowParser parser = new RowParser(format, readHeader(source, csv), vocabulary, pseudonyms);
                while (csv.hasNext()) {
                    judge(parser, csv.next());
                    if (rows % ROWS_BETWEEN_NEWS == 0) {
                        progress.update(phase, Math.min(csv.byteCount(), source.size() - 1), source.size());
                    }
                }
                digest = csv.digest();
            }
            settle();
            progress.update(phase, source.size(), source.size());
            return new Checked(source, digest, rows, skipped, repeated, rejectedBy);
        }

        private void judge(RowParser parser, RawRecord row) {
            int position = rows++;
            try {
                Entry entry = parser.parse(row);
                format.check(entry, vocabulary);
                long key = format.key(entry, vocabulary);
                switch (occurrences.add(key, comparable(entry, row))) {
                    case FIRST -> accept(entry, position);
                    case REPETITION -> {
                        repeated++;
                        skipped.set(position);
                    }
                    case CONTRADICTION -> throw contradiction(entry, occurrences.first(key, format.name()));
                }
            }
            catch (RowRejectedException ex) {
                reject(position, rejection(row, ex));
                rejectId(parser.id(row), row.line());
            }
        }

        /** Files that share their rows may have their columns in another order. */
        private RawRecord comparable(Entry entry, RawRecord row) {
            if (!format.isShared()) {
                return row;
            }
            List<String> cells = new ArrayList<>();
            new TreeMap<>(entry.values()).forEach((column, value) -> cells.add(column + "=" + value));
            entry.additional().forEach((property, value) -> cells.add(property + ":" + value));
            return new RawRecord(row.line(), cells);
        }

        private RowRejectedException contradiction(Entry entry, String first) {
            List<String> columns = format.identity().stream().filter(entry.values()::containsKey).toList();
            return new RowRejectedException(RejectReason.DUPLICATE, String.join("|", columns),
                    columns.stream()
                        .map((column) -> String.valueOf(entry.values().get(column)))
                        .collect(Collectors.joining("|")),
                    "there before with other values: %s, which counts".formatted(first));
        }

        private void accept(Entry entry, int position) {
            Kind kind = format.defines();
            if (kind == null) {
                return;
            }
            String id = Objects.requireNonNull(format.id(entry));
            vocabulary.of(kind).addFromFolder(id);
            if (hierarchy != null && broader != null) {
                hierarchy.add(new Hierarchy.Link(id, entry.ids(broader.name()), entry.line(), position));
            }
        }

        private void rejectId(@Nullable String id, long line) {
            Kind kind = format.defines();
            if (kind == null || id == null || vocabulary.of(kind).isInFolder(id)) {
                return;
            }
            vocabulary.of(kind).reject(id, line);
            if (hierarchy != null) {
                hierarchy.addRejected(id, line);
            }
        }

        private void settle() {
            if (hierarchy == null || broader == null) {
                return;
            }
            Kind kind = Objects.requireNonNull(format.defines());
            for (Hierarchy.Fault fault : hierarchy.settle(kind)) {
                vocabulary.of(kind).reject(fault.row().id(), fault.row().line());
                reject(fault.row().ordinal(), new Rejection(source.label(), fault.row().line(), broader.name(),
                        fault.value(), fault.reason(), fault.message()));
            }
            waiting.sort(Comparator.comparingLong(Rejection::line));
            waiting.forEach(rejects);
        }

        private Rejection rejection(RawRecord row, RowRejectedException failure) {
            String value = Objects.requireNonNullElse(failure.value(), "");
            String column = (row.column() == null) ? failure.column() : row.column();
            return new Rejection(source.label(), row.line(), column, masked(value), failure.reason(),
                    failure.message());
        }

        /**
         * Cells that slipped into a wrong column must not show whom a pseudonym hides.
         */
        private String masked(String value) {
            if (format.subject() == Subject.PEOPLE && pseudonyms instanceof Pseudonyms.Keyed keyed) {
                // ids of texts begin with that of their teacher
                for (int end = value.length(); end > 0; end = value.lastIndexOf('/', end - 1)) {
                    String pseudonym = keyed.of(value.substring(0, end));
                    Ids teachers = vocabulary.of(Kind.TEACHER);
                    if (teachers.isKnown(pseudonym) || teachers.rejectedLine(pseudonym) > 0) {
                        return pseudonym + value.substring(end);
                    }
                }
            }
            return value;
        }

        private void reject(int position, Rejection rejection) {
            skipped.set(position);
            rejectedBy.merge(rejection.reason(), 1L, Long::sum);
            if (hierarchy == null) {
                rejects.accept(rejection);
            }
            else {
                waiting.add(rejection);
            }
        }

    }

}
