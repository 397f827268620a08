package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.Query;

/**
 * Writes what a run found to the graph, the results of a teacher and of all enrolments of
 * theirs in one transaction, so that they are always of one run.
 */
final class TeacherBatches {

    private static final int SIZE = 2_000;

    private static final int FORGOTTEN = 500;

    private final Database database;

    private final Query query;

    private final Map<String, @Nullable Object> nothing;

    private final List<Map<String, Object>> rows = new ArrayList<>();

    private int size;

    /**
     * Batches for a query like {@code runs/publish-teachers}.
     * @param nothing the properties of an enrolment without results, each null
     */
    TeacherBatches(Database database, Query query, Map<String, @Nullable Object> nothing) {
        this.database = database;
        this.query = query;
        this.nothing = nothing;
    }

    /** Properties by name, all of them null. */
    static Map<String, @Nullable Object> nothing(List<String> names) {
        Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
        names.forEach((name) -> nothing.put(name, null));
        return nothing;
    }

    /**
     * Adds a teacher.
     * @param enrolments properties by course
     */
    void add(String teacher, Map<String, @Nullable Object> properties,
            Map<String, Map<String, @Nullable Object>> enrolments) {
        rows.add(Map.of("teacher", teacher, "properties", properties, "enrolments", enrolments));
        size += enrolments.size() + 1;
        if (size >= SIZE) {
            flush();
        }
    }

    /** Writes what waits; to be called at the end. */
    void flush() {
        if (!rows.isEmpty()) {
            database.write(query, Map.of("rows", rows, "nothing", nothing));
            rows.clear();
            size = 0;
        }
    }

    /**
     * Takes results off the graph, some teachers at a time: each has many properties on
     * all enrolments.
     * @param query like {@code engagement/forget}
     * @param run that the query asks for
     * @param ofTeacher properties of Teacher
     * @param ofEnrolment properties of ENROLLED_IN
     */
    static void forget(Database database, Query query, String run, List<String> ofTeacher, List<String> ofEnrolment) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("teacher", nothing(ofTeacher));
        parameters.put("enrolment", nothing(ofEnrolment));
        parameters.put("limit", FORGOTTEN);
        long teachers;
        do {
            teachers = database.write(query, parameters).rows().getFirst().longValue("teachers");
        }
        while (teachers == FORGOTTEN);
    }

}
