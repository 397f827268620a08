package org.throughline.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.Row;

/**
 * The teachers of a query in the order of their ids, page after page while they are read,
 * so that they need no room. The query has {@code $after} and {@code $limit} and a column
 * {@code teacher}.
 */
final class TeacherPages implements Iterator<Row> {

    private static final int TEACHERS = 2_000;

    private final Database database;

    private final Query query;

    private final Map<String, ?> parameters;

    private final Deque<Row> waiting = new ArrayDeque<>();

    private String after = "";

    private boolean isLast;

    private TeacherPages(Database database, Query query, Map<String, ?> parameters) {
        this.database = database;
        this.query = query;
        this.parameters = parameters;
    }

    static Stream<Row> of(Database database, Query query) {
        return of(database, query, Map.of());
    }

    /** With parameters besides those of the page. */
    static Stream<Row> of(Database database, Query query, Map<String, ?> parameters) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new TeacherPages(database, query, parameters),
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !isLast) {
            Map<String, Object> page = new HashMap<>(parameters);
            page.put("after", after);
            page.put("limit", TEACHERS);
            List<Row> rows = database.list(query, page);
            isLast = rows.size() < TEACHERS;
            if (!rows.isEmpty()) {
                after = rows.getLast().string("teacher");
                waiting.addAll(rows);
            }
        }
        return !waiting.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

}
