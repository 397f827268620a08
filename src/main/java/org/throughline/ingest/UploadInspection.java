package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.Header.Judged;
import org.throughline.ingest.Header.Known;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportFile.Presence;
import org.throughline.ingest.Upload.Preview;
import org.throughline.ingest.Upload.UploadProblem;
import org.throughline.ingest.Upload.UploadedColumn;
import org.throughline.ingest.Upload.UploadedFile;

/** Looks at the files of an upload without touching the graph. */
final class UploadInspection {

    private static final int ROWS = 10;

    private static final int PROBLEMS = 20;

    private static final int LONGEST_CELL = 200;

    private final Importer importer;

    private final List<Source> sources;

    private final Map<String, Read> read = new LinkedHashMap<>();

    private final Map<String, List<UploadProblem>> faults = new HashMap<>();

    private final Map<String, List<UploadProblem>> rejections = new HashMap<>();

    private @Nullable Map<String, Long> rejected;

    private @Nullable String refused;

    private List<PseudonymMode> pseudonyms = List.of(PseudonymMode.values());

    private UploadInspection(Importer importer, List<Source> sources) {
        this.importer = importer;
        this.sources = sources;
    }

    /** What reading a file showed. */
    private record Read(String separator, List<UploadedColumn> columns, Preview preview, long rows, String digest) {
    }

    /** The required files that are not among some. */
    static List<String> missing(List<Source> sources) {
        return Folder.FORMATS.stream()
            .filter((format) -> format.presence() == Presence.REQUIRED)
            .map(ImportFile::name)
            .filter((name) -> sources.stream().noneMatch((source) -> source.format().name().equals(name)))
            .toList();
    }

    /**
     * Reads the files, and judges their rows if there are not too many.
     * @param sources the files, in the order of reading
     */
    static UploadInspection of(Importer importer, List<Source> sources) {
        UploadInspection inspection = new UploadInspection(importer, sources);
        sources.forEach(inspection::read);
        List<String> missing = missing(sources);
        if (!missing.isEmpty()) {
            inspection.refused = "%s is missing: an import needs courses.csv, teachers.csv and enrolments.csv."
                .formatted(String.join(" and ", missing));
        }
        else if (inspection.refused == null && inspection.bytes() <= UploadLimits.CHECKED_BYTES) {
            inspection.judge();
        }
        return inspection;
    }

    long bytes() {
        return sources.stream().mapToLong(Source::size).sum();
    }

    @Nullable String refused() {
        return refused;
    }

    boolean checked() {
        return rejected != null;
    }

    @Nullable Long rejected() {
        Map<String, Long> counts = rejected;
        return (counts == null) ? null : Long.valueOf(counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** The ways to store ids of teachers with which the import can be done. */
    List<PseudonymMode> pseudonyms() {
        return pseudonyms;
    }

    List<String> pseudonymWords() {
        return (refused != null) ? List.of()
                : pseudonyms.stream().map((mode) -> mode.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** The digests of the files, by their names. */
    Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        read.forEach((name, file) -> digests.put(name, file.digest()));
        return digests;
    }

    List<UploadedFile> files() {
        List<UploadedFile> files = new ArrayList<>();
        for (Source source : sources) {
            String name = source.format().name();
            Read file = read.getOrDefault(name, new Read(",", List.of(), new Preview(List.of(), List.of()), 0, ""));
            List<UploadProblem> problems = new ArrayList<>(faults.getOrDefault(name, List.of()));
            problems.addAll(rejections.getOrDefault(name, List.of()));
            Map<String, Long> counts = rejected;
            files.add(new UploadedFile(name, source.format().topic(), source.size(), file.rows(), file.separator(),
                    file.columns(), file.preview(), problems, (counts == null) ? null : counts.getOrDefault(name, 0L)));
        }
        return files;
    }

    private void read(Source source) {
        ImportFile format = source.format();
        List<UploadedColumn> columns = List.of();
        List<List<@Nullable String>> preview = new ArrayList<>();
        String separator = ",";
        String digest = "";
        long rows = 0;
        try (CsvFile csv = source.open()) {
            separator = String.valueOf(csv.separator());
            if (!csv.hasNext()) {
                // says so
                Checker.readHeader(source, csv);
            }
            RawRecord header = csv.next();
            columns = Header.judge(format, header).stream().map(UploadInspection::column).toList();
            while (csv.hasNext()) {
                RawRecord row = csv.next();
                rows++;
                if (preview.size() < ROWS) {
                    preview.add(cells(columns, row));
                }
            }
            digest = csv.digest();
            Header.read(format, header);
        }
        catch (ImportException ex) {
            refuse(ex.problems());
        }
        read.put(format.name(), new Read(separator, columns,
                new Preview(columns.stream().map(UploadedColumn::name).toList(), preview), rows, digest));
    }

    private static UploadedColumn column(Judged judged) {
        String property = switch (judged.field()) {
            case Known(Column column) -> switch (column.type()) {
                case CellType.Id _, CellType.Value _ -> column.property();
                case CellType.Link _ -> null;
            };
            case Header.Additional(String _, String additional) -> additional;
        };
        return new UploadedColumn(cut(judged.field().name()), (judged.problem() == null) ? property : null,
                judged.field() instanceof Known, judged.problem());
    }

    private static List<@Nullable String> cells(List<UploadedColumn> columns, RawRecord row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean shown = i >= columns.size() || columns.get(i).refused() == null;
            cells.add(shown ? cut(row.cells().get(i).strip()) : null);
        }
        return cells;
    }

    private static String cut(String cell) {
        return (cell.length() <= LONGEST_CELL) ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, cell.codePointCount(0, LONGEST_CELL))) + '…';
    }

    /** As an import would, with the ids of teachers as they are if that can be done. */
    private void judge() {
        try {
            judge(PseudonymMode.KEEP);
        }
        catch (ImportException ex) {
            try {
                judge(PseudonymMode.HMAC);
                pseudonyms = List.of(PseudonymMode.HMAC);
            }
            catch (ImportException still) {
                rejections.clear();
                refuse(still.problems());
            }
        }
    }

    private void judge(PseudonymMode mode) {
        rejections.clear();
        Map<String, Long> counts = new HashMap<>();
        importer.judge(sources, mode, (rejection) -> {
            counts.merge(rejection.file(), 1L, Long::sum);
            List<UploadProblem> first = rejections.computeIfAbsent(rejection.file(), (file) -> new ArrayList<>());
            if (first.size() < PROBLEMS) {
                first.add(new UploadProblem(rejection.line(), rejection.column().isEmpty() ? null : rejection.column(),
                        rejection.message()));
            }
        });
        rejected = counts;
    }

    private void refuse(List<Problem> problems) {
        for (Problem problem : problems) {
            faults.computeIfAbsent(problem.file(), (file) -> new ArrayList<>())
                .add(new UploadProblem(problem.line(), null, problem.message()));
        }
        if (refused == null) {
            refused = problems.getFirst().toString();
        }
    }

    /** The files of the formats that are in a folder. */
    static List<Source> sources(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (ImportFile format : Folder.FORMATS) {
            Path file = folder.resolve(format.name());
            if (Files.exists(file)) {
                sources.add(Source.of(format, file));
            }
        }
        return sources;
    }

}
