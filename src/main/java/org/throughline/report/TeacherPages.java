package org.throughline.report;

import java.util.ArrayDeque;
import java.util.Deque;
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

    private final Deque<Row> page = new ArrayDeque<>();

    private String after = "";

    private boolean isLast;

    private TeacherPages(Database database, Query query) {
        this.database = database;
        this.query = query;
    }

    static Stream<Row> of(Database database, Query query) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new TeacherPages(database, query),
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && !isLast) {
            List<Row> rows = database.list(query, Map.of("after", after, "limit", TEACHERS));
            isLast = rows.size() < TEACHERS;
            if (!rows.isEmpty()) {
                after = rows.getLast().string("teacher");
                page.addAll(rows);
            }
        }
        return !page.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.remove();
    }

}
