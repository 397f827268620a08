package org.throughline.report;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result as rows and columns, ready to be rendered. Rows may be a stream that is read
 * once.
 *
 * @param title what the table shows
 * @param columns names, in the order of the cells
 * @param rows each with one cell a column; null where a value is undefined
 */
public record Table(String title, List<String> columns, Iterator<List<@Nullable Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

}
