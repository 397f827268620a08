package org.throughline.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Existing existing;

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
        for (ImportFile format : Folder.FORMATS) {
            Kind kind = format.defines();
            if (kind != null) {
                existing.readIds(kind, vocabulary.of(kind));
            }
        }
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
        try (CsvFile csv = source.open()) {
            return readHeader(source, csv);
        }
    }

    static Header readHeader(Source source, CsvFile csv) {
        if (!csv.hasNext()) {
            throw new ImportException(new Problem(source.format().name(), 0, "the file is empty: it needs a header"));
        }
        return Header.read(source.format(), csv.next());
    }

    private final class OneFile {

        private final Source source;

        private final ImportFile format;

        private final Occurrences occurrences = new Occurrences();

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
            String digest;
            try (CsvFile csv = source.open()) {
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
                switch (occurrences.add(key, row)) {
                    case FIRST -> accept(entry, position);
                    case REPETITION -> {
                        repeated++;
                        skipped.set(position);
                    }
                    case CONTRADICTION -> throw contradiction(entry, occurrences.firstLine(key));
                }
            }
            catch (RowRejectedException ex) {
                reject(position, rejection(row.line(), ex));
                rejectId(parser.id(row), row.line());
            }
        }

        private RowRejectedException contradiction(Entry entry, long firstLine) {
            List<String> columns = format.columns()
                .stream()
                .filter((column) -> column.type() instanceof CellType.Id || column.type() instanceof CellType.Reference)
                .map(Column::name)
                .toList();
            return new RowRejectedException(RejectReason.DUPLICATE, String.join("|", columns),
                    columns.stream().map(entry::text).collect(Collectors.joining("|")),
                    "there before with other values: line %d, which counts".formatted(firstLine));
        }

        private void accept(Entry entry, int position) {
            Kind kind = format.defines();
            if (kind == null) {
                return;
            }
            String id = entry.text("id");
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

        private Rejection rejection(long line, RowRejectedException failure) {
            String value = Objects.requireNonNullElse(failure.value(), "");
            return new Rejection(source.label(), line, failure.column(), masked(value), failure.reason(),
                    failure.message());
        }

        /**
         * Cells that slipped into a wrong column must not show whom a pseudonym hides.
         */
        private String masked(String value) {
            if (format.subject() == Subject.PEOPLE && pseudonyms instanceof Pseudonyms.Keyed keyed) {
                String pseudonym = keyed.of(value);
                Ids teachers = vocabulary.of(Kind.TEACHER);
                if (teachers.isKnown(pseudonym) || teachers.rejectedLine(pseudonym) > 0) {
                    return pseudonym;
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
