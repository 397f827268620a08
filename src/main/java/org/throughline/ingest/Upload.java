package org.throughline.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.moodle.EventKind;
import org.throughline.ingest.moodle.TraceFileReport;

/**
 * A folder that was uploaded and waits to be imported: what is in it, and what an import
 * would make of it.
 *
 * @param id its id
 * @param name what people call it: the name of the folder or of the zip file
 * @param bytes of the files that would be read
 * @param files those that would be read, in the order of reading
 * @param traces what a learning platform recorded, null if there is nothing of it
 * @param missing files that are needed and not there
 * @param ignored what would not be read
 * @param ready whether it can be imported
 * @param refused why it cannot be imported, null if it can
 * @param checked whether every row was judged; if not, the import does it first
 * @param rejected rows that would be rejected, null if they were not judged
 * @param pseudonyms keep and hmac, as far as the import can be done with them
 * @param expiresAt when it is removed if nobody imports it
 */
public record Upload(String id, String name, long bytes, List<UploadedFile> files, @Nullable UploadedTraces traces,
        List<String> missing, List<IgnoredFile> ignored, boolean ready, @Nullable String refused, boolean checked,
        @Nullable Long rejected, List<String> pseudonyms, Instant expiresAt) {

    /**
     * A file that would be read.
     *
     * @param name its name in the folder
     * @param kind what its rows are, such as courses
     * @param bytes its size
     * @param rows its rows without the header; up to the fault if it has one that ends
     * reading
     * @param separator what separates its cells
     * @param columns in the order of the file
     * @param preview its first rows
     * @param problems faults that stop the import, then the first rows that would be
     * rejected
     * @param rejected rows that would be rejected, null if they were not judged
     */
    public record UploadedFile(String name, String kind, long bytes, long rows, String separator,
            List<UploadedColumn> columns, Preview preview, List<UploadProblem> problems, @Nullable Long rejected) {
    }

    /**
     * A column.
     *
     * @param name as written in the header
     * @param property the property that will hold its values, null where they become
     * relationships and where the column is refused
     * @param known whether the format knows it; if not, it becomes a text property
     * @param refused why the import cannot be done with it, null if it can
     */
    public record UploadedColumn(String name, @Nullable String property, boolean known, @Nullable String refused) {
    }

    /**
     * The first rows of a file.
     *
     * @param columns names of the columns
     * @param rows cells, long ones cut; null in a column that is refused
     */
    public record Preview(List<String> columns, List<List<@Nullable String>> rows) {
    }

    /**
     * Something that is wrong.
     *
     * @param line where the row starts, 0 if it is about the whole file
     * @param column the column, null if it is about the whole row
     * @param message what is wrong and what to do
     */
    public record UploadProblem(long line, @Nullable String column, String message) {
    }

    /**
     * What a learning platform recorded.
     *
     * @param files in the order of reading
     * @param kinds kinds of events, those that no table knows first
     */
    public record UploadedTraces(List<TraceFileReport> files, List<EventKind> kinds) {
    }

    /**
     * A file that would not be read.
     *
     * @param name its name
     * @param reason why
     */
    public record IgnoredFile(String name, String reason) {
    }

}
