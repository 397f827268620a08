package org.throughline.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.Enrolment;
import org.throughline.engagement.TraceStore;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * What engagement is computed from: the enrolments of the graph, and the traces beside
 * it.
 *
 * <p>
 * The enrolments are read some teachers at a time, so that they need no room; no import
 * is at work meanwhile. Their hash is kept as long as nothing is written to the database.
 */
final class EngagementInput {

    private final Database database;

    private final QueryCatalogue queries;

    private final TraceStore traces;

    private final StateHash enrolmentsHash;

    EngagementInput(Database database, QueryCatalogue queries, TraceStore traces) {
        this.database = database;
        this.queries = queries;
        this.traces = traces;
        this.enrolmentsHash = new StateHash(database, this::digest);
    }

    /** Whether there are traces. */
    boolean hasTraces() {
        return !traces.isEmpty();
    }

    /** All enrolments in the order of teachers and courses. */
    Stream<Enrolment> enrolments() {
        return TeacherPages.of(database, queries.get("engagement/list-enrolments"))
            .flatMap((row) -> row.<List<@Nullable Object>>list("enrolments")
                .stream()
                .map((facts) -> enrolment(row.string("teacher"), facts)));
    }

    private static Enrolment enrolment(String teacher, List<@Nullable Object> facts) {
        Number posts = (Number) facts.get(5);
        return new Enrolment(teacher, String.valueOf(facts.get(0)), (String) facts.get(1),
                Boolean.TRUE.equals(facts.get(2)), (String) facts.get(3), (String) facts.get(4),
                (posts == null) ? null : Integer.valueOf(posts.intValue()));
    }

    /** Changes if and only if the enrolments or the traces do. */
    String hash() {
        return new InputDigest().add(enrolmentsHash.current()).add(traces.contentHash()).hex();
    }

    private String digest() {
        InputDigest digest = new InputDigest();
        try (Stream<Enrolment> enrolments = enrolments()) {
            enrolments.forEach((enrolment) -> digest.add(enrolment.teacher())
                .add(enrolment.course())
                .add(enrolment.year())
                .add(String.valueOf(enrolment.completed()))
                .add(enrolment.format())
                .add(enrolment.level())
                .add(Objects.toString(enrolment.postsRequired(), null)));
        }
        return digest.hex();
    }

}
