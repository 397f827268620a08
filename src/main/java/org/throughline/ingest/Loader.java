package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.store.Row;

/**
 * The second pass: compares the accepted rows with the graph and writes what differs.
 *
 * <p>
 * A batch is one transaction, and a row is written with all its relationships or not at
 * all; only the relationships between nodes of the same file wait until all of them are
 * there. A later import finds what is missing by the same comparison.
 */
final class Loader {

    /** Bounds a batch of rows with long texts, in characters. */
    private static final long LARGEST_BATCH = 8L << 20;

    private final Graph graph;

    private final Vocabulary vocabulary;

    private final Pseudonyms pseudonyms;

    private final ImportOptions options;

    private final ImportRun run;

    private final Progress progress;

    Loader(Graph graph, Vocabulary vocabulary, Pseudonyms pseudonyms, ImportOptions options, ImportRun run,
            Progress progress) {
        this.graph = graph;
        this.vocabulary = vocabulary;
        this.pseudonyms = pseudonyms;
        this.options = options;
        this.run = run;
        this.progress = progress;
    }

    /**
     * Loads a file.
     * @throws CancellationException if the thread was interrupted; a later import
     * completes the work
     */
    FileSummary load(Checked checked) {
        return new OneFile(checked).load();
    }

    private final class OneFile {

        private final Checked checked;

        private final ImportFile format;

        private final AcademicYear years = new AcademicYear(options.yearStart());

        private final boolean linked;

        /** Rows whose relationships to the same file are still to be written. */
        private final List<Map<String, @Nullable Object>> links = new ArrayList<>();

        private final List<Map<String, @Nullable Object>> batch = new ArrayList<>();

        private final List<Map<String, Object>> keysInGraph = new ArrayList<>();

        private long batchSize;

        private long created;

        private long updated;

        private long unchanged;

        OneFile(Checked checked) {
            this.checked = checked;
            this.format = checked.source().format();
            this.linked = format.columns()
                .stream()
                .anyMatch((column) -> column.type() instanceof CellType.References(Kind kind)
                        && kind == format.defines());
        }

        FileSummary load() {
            checked.source().requireUnchanged();
            loadShipped();
            Progress.Phase phase = new Progress.Phase(Progress.Work.LOAD, format.name());
            long size = checked.source().size();
            progress.update(phase, 0, size);
            try (Records csv = checked.source().open()) {
                RowParser parser = new RowParser(format, Checker.readHeader(checked.source(), csv), vocabulary,
                        pseudonyms);
                for (int position = 0; csv.hasNext(); position++) {
                    RawRecord row = csv.next();
                    if (!checked.skipped().get(position)) {
                        add(parser, row);
                    }
                    if (batch.size() >= options.batchSize() || batchSize >= LARGEST_BATCH) {
                        flush();
                        progress.update(phase, Math.min(csv.byteCount(), size - 1), size);
                    }
                }
            }
            flush();
            link();
            progress.update(phase, size, size);
            return new FileSummary(format.name(), checked.rows(), created, updated, unchanged, checked.repeated(),
                    checked.rejectedBy());
        }

        /** Definitions that come along are written when rows refer to them. */
        private void loadShipped() {
            vocabulary.definitions().takeNeeded().forEach((needed) -> {
                run.begin();
                graph.load(needed, List.of(needed.shippedRow()));
            });
        }

        private void add(RowParser parser, RawRecord raw) {
            try {
                Entry entry = parser.parse(raw);
                Map<String, @Nullable Object> row = format.row(entry, years, vocabulary);
                batch.add(row);
                batchSize += raw.cells().stream().mapToLong(String::length).sum();
                if (mayBeInGraph(entry)) {
                    keysInGraph.add(keys(row));
                }
            }
            catch (RowRejectedException ex) {
                throw new IllegalStateException(
                        "%s, line %d was accepted before: %s".formatted(format.name(), raw.line(), ex.message()), ex);
            }
        }

        /** A relationship cannot be in the graph if one of its ends was not. */
        private boolean mayBeInGraph(Entry entry) {
            for (Column column : format.columns()) {
                boolean absent = switch (column.type()) {
                    case CellType.Id(Kind kind) ->
                        !vocabulary.of(kind).isInGraph(Objects.requireNonNull(format.id(entry)));
                    case CellType.Reference(Kind kind) -> !vocabulary.of(kind).isInGraph(entry.text(column.name()));
                    case CellType.References _, CellType.WeightedReferences _, CellType.Value _, CellType.Ignored _ ->
                        false;
                };
                if (absent) {
                    return false;
                }
            }
            return true;
        }

        private Map<String, Object> keys(Map<String, @Nullable Object> row) {
            Map<String, Object> keys = new LinkedHashMap<>();
            format.keys().forEach((key) -> keys.put(key, Objects.requireNonNull(row.get(key))));
            return keys;
        }

        private void flush() {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the import was cancelled; importing again completes it");
            }
            List<Map<String, @Nullable Object>> differing = compare();
            if (!differing.isEmpty()) {
                run.begin();
                graph.load(format, differing);
            }
            if (linked) {
                links.addAll(differing);
            }
            batch.clear();
            keysInGraph.clear();
            batchSize = 0;
        }

        private List<Map<String, @Nullable Object>> compare() {
            Map<Map<String, Object>, Row> current = new HashMap<>();
            if (!keysInGraph.isEmpty()) {
                graph.readCurrent(format, keysInGraph).forEach((row) -> current.put(keys(row.values()), row));
            }
            List<Map<String, @Nullable Object>> differing = new ArrayList<>();
            for (Map<String, @Nullable Object> row : batch) {
                Row before = current.isEmpty() ? null : current.get(keys(row));
                if (before == null) {
                    created++;
                    differing.add(row);
                }
                else if (differs(row, before)) {
                    updated++;
                    differing.add(withoutStaleProperties(row, before));
                }
                else {
                    unchanged++;
                }
            }
            return differing;
        }

        private void link() {
            for (int from = 0; from < links.size(); from += options.batchSize()) {
                graph.link(format, links.subList(from, Math.min(links.size(), from + options.batchSize())));
            }
        }

    }

    private static boolean differs(Map<String, @Nullable Object> row, Row before) {
        for (Map.Entry<String, @Nullable Object> part : row.entrySet()) {
            boolean same = part.getKey().equals("properties")
                    ? sameProperties(properties(row), before.map("properties"))
                    : same(part.getValue(), before.get(part.getKey()));
            if (!same) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameProperties(Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> present) {
        for (Map.Entry<String, @Nullable Object> property : wanted.entrySet()) {
            if (!same(property.getValue(), present.get(property.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Lists stand for sets: the graph keeps no order of relationships. */
    private static boolean same(@Nullable Object wanted, @Nullable Object present) {
        if (wanted instanceof List<?> some && present instanceof List<?> others) {
            return some.size() == others.size() && new HashSet<>(some).equals(new HashSet<>(others));
        }
        return Objects.equals(wanted, present);
    }

    /**
     * Adds a null for each property that an earlier import wrote and this one has no
     * column for.
     */
    private static Map<String, @Nullable Object> withoutStaleProperties(Map<String, @Nullable Object> row, Row before) {
        if (!(before.map("properties").get(Entry.IMPORTED) instanceof List<?> imported)) {
            return row;
        }
        Map<String, @Nullable Object> properties = new TreeMap<>(properties(row));
        imported.forEach((name) -> properties.putIfAbsent((String) name, null));
        Map<String, @Nullable Object> complete = new TreeMap<>(row);
        complete.put("properties", properties);
        return complete;
    }

    @SuppressWarnings("unchecked") // every format puts such a map there
    private static Map<String, @Nullable Object> properties(Map<String, @Nullable Object> row) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(row.get("properties"));
    }

}
