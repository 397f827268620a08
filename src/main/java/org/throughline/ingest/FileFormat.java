package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ingest.Column.Need;
import org.throughline.ingest.ImportFile.Presence;

/**
 * A file that an import reads.
 *
 * @param name its name in the folder
 * @param needed whether a folder cannot do without it
 * @param columns those that it knows; any other becomes a text property
 */
public record FileFormat(String name, boolean needed, List<FormatColumn> columns) {

    /**
     * A column of the format.
     *
     * @param name as in the header
     * @param needed whether the header must have it
     */
    public record FormatColumn(String name, boolean needed) {
    }

    /** All of them, in the order of reading. */
    public static List<FileFormat> all() {
        List<ImportFile> formats = new ArrayList<>(Folder.FORMATS);
        formats.add(new CodesFile("codes/*.csv"));
        formats.add(new ResponsesFile("responses/*.csv"));
        return formats.stream()
            .map((format) -> new FileFormat(format.name(), format.presence() == Presence.REQUIRED,
                    format.columns()
                        .stream()
                        .map((column) -> new FormatColumn(column.name(), column.need() != Need.NONE))
                        .toList()))
            .toList();
    }

}
