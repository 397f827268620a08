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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.Header.Judged;
import org.throughline.ingest.Header.Known;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.Upload.Preview;
import org.throughline.ingest.Upload.UploadProblem;
import org.throughline.ingest.Upload.UploadedColumn;
import org.throughline.ingest.Upload.UploadedFile;
import org.throughline.ingest.Upload.UploadedTraces;
import org.throughline.ingest.moodle.TraceFolder;
import org.throughline.ingest.moodle.TraceReader;
import org.throughline.ingest.moodle.TraceReading;

/** Looks at the files of an upload without touching the graph. */
final class UploadInspection {

    private static final int ROWS = 10;

    private static final int PROBLEMS = 20;

    private static final int LONGEST_CELL = 200;

    private final Importer importer;

    private final List<Source> sources;

    private final TraceFolder traceFolder;

    private final List<String> missing;

    private @Nullable TraceReading traces;

    private final Map<String, Read> read = new LinkedHashMap<>();

    private final Map<String, List<UploadProblem>> faults = new HashMap<>();

    private final Map<String, List<UploadProblem>> rejections = new HashMap<>();

    private @Nullable Map<String, Long> rejected;

    private @Nullable String refused;

    private List<PseudonymMode> pseudonyms = List.of(PseudonymMode.values());

    private UploadInspection(Importer importer, List<Source> sources, TraceFolder traceFolder) {
        this.importer = importer;
        this.sources = sources;
        this.traceFolder = traceFolder;
        this.missing = Folder.missing(sources.stream().map(Source::format).collect(Collectors.toSet()));
    }

    /** What reading a file showed. */
    private record Read(String separator, List<UploadedColumn> columns, Preview preview, long rows, String digest) {
    }

    /**
     * Reads the files, and judges their rows if there are not too many.
     * @param folder where they are
     * @param made what is made from tables
     */
    static UploadInspection of(Importer importer, Path folder, Made made) throws IOException {
        Map<ImportFile, Source> given = new LinkedHashMap<>();
        TraceFolder traces;
        try {
            sources(folder).forEach((source) -> given.put(source.format(), source));
            traces = Folder.traces(folder);
            Folder.addMade(given, traces, made::make);
        }
        catch (ImportException ex) {
            UploadInspection refused = new UploadInspection(importer, List.copyOf(given.values()), TraceFolder.EMPTY);
            refused.sources.forEach(refused::read);
            refused.refuse(ex.problems());
            return refused;
        }
        UploadInspection inspection = new UploadInspection(importer, Folder.ordered(given), traces);
        inspection.look();
        return inspection;
    }

    private void look() {
        sources.forEach(this::read);
        boolean tracesAlone = sources.isEmpty() && !traceFolder.isEmpty();
        if (!missing.isEmpty() && !importer.hasData()) {
            refused = tracesAlone
                    ? "Logs alone can be imported only when courses, teachers and enrolments are loaded already: add"
                            + " courses.csv, teachers.csv and enrolments.csv, or the tables course, enrol and"
                            + " user_enrolments in moodle/."
                    : "%s is missing: the first import needs courses.csv, teachers.csv and enrolments.csv."
                        .formatted(String.join(" and ", missing));
            if (tracesAlone) {
                judgeTraces(PseudonymMode.KEEP);
            }
        }
        else if (refused == null && bytes() <= UploadLimits.CHECKED_BYTES) {
            judge();
        }
        else if (refused == null && !traceFolder.isEmpty()) {
            judgeTraces(PseudonymMode.KEEP);
        }
    }

    boolean isEmpty() {
        return sources.isEmpty() && traceFolder.isEmpty() && faults.isEmpty();
    }

    /** The required files that are not there; none if there are data to be added to. */
    List<String> missing() {
        return (refused == null || importer.hasData()) ? List.of() : missing;
    }

    @Nullable UploadedTraces traces() {
        TraceReading shown = traces;
        return (shown == null) ? null : new UploadedTraces(shown.files(), shown.kinds());
    }

    /** The id under which the traces would be stored, null without any. */
    @Nullable String traceSource(PseudonymMode mode) {
        return traceFolder.isEmpty() ? null : TraceReader.sourceOf(traceFolder, importer.traceOptions(mode));
    }

    long bytes() {
        return sources.stream().filter((source) -> source.origin() == null).mapToLong(Source::size).sum()
                + traceFolder.size();
    }

    @Nullable String refused() {
        return refused;
    }

    boolean checked() {
        return rejected != null;
    }

    @Nullable Long rejected() {
        Map<String, Long> counts = rejected;
        TraceReading shown = traces;
        return (counts == null) ? null : Long.valueOf(
                counts.values().stream().mapToLong(Long::longValue).sum() + ((shown == null) ? 0 : shown.rejected()));
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
            problems.addAll(rejections.getOrDefault(source.label(), List.of()));
            Map<String, Long> counts = rejected;
            files.add(new UploadedFile(source.label(), source.format().topic(), source.size(), file.rows(),
                    file.separator(), file.columns(), file.preview(), problems,
                    (counts == null) ? null : counts.getOrDefault(source.label(), 0L)));
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
        try (Records csv = source.open()) {
            separator = String.valueOf(csv.separator());
            if (!csv.hasNext()) {
                // says so
                Checker.readHeader(source, csv);
            }
            RawRecord header = csv.next();
            List<Judged> judged = Header.judge(format, header);
            columns = judged.stream().map(UploadInspection::column).toList();
            List<Boolean> prose = judged.stream().map(UploadInspection::isProse).toList();
            while (csv.hasNext()) {
                RawRecord row = csv.next();
                rows++;
                if (preview.size() < ROWS) {
                    preview.add(cells(columns, prose, row));
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
                case CellType.Link _, CellType.Ignored _ -> null;
            };
            case Header.Additional(String _, String additional) -> additional;
        };
        return new UploadedColumn(cut(judged.field().name()), (judged.problem() == null) ? property : null,
                judged.field() instanceof Known, judged.problem());
    }

    private static boolean isProse(Judged judged) {
        return judged.field() instanceof Known(Column column) && column.type() instanceof CellType.Prose;
    }

    /** What somebody wrote is not shown, only how much of it there is. */
    private static List<@Nullable String> cells(List<UploadedColumn> columns, List<Boolean> prose, RawRecord row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean shown = i >= columns.size() || columns.get(i).refused() == null;
            String cell = row.cells().get(i).strip();
            boolean withheld = i < prose.size() && prose.get(i) && !cell.isEmpty();
            cells.add(!shown ? null : withheld ? "(%d)".formatted(cell.codePointCount(0, cell.length())) : cut(cell));
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
        judgeTraces(mode);
        rejected = counts;
    }

    private void judgeTraces(PseudonymMode mode) {
        if (traceFolder.isEmpty()) {
            return;
        }
        traces = importer.preview(traceFolder, mode, Progress.NONE);
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
        for (ImportFile format : Folder.formats(folder)) {
            Path file = folder.resolve(format.name());
            if (Files.exists(file)) {
                sources.add(Source.of(format, file));
            }
        }
        return sources;
    }

}
