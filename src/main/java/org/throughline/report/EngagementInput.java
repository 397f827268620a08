package org.throughline.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.Enrolment;
import org.throughline.engagement.TraceStore;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * What engagement is computed from: the enrolments of the graph, and the traces beside
 * it.
 *
 * <p>
 * The enrolments are read some teachers at a time, so that they need no room; no import
 * is at work meanwhile. Their hash is kept as long as nothing is written to the database.
 */
final class EngagementInput {

    private static final int TEACHERS = 2_000;

    private final Database database;

    private final QueryCatalogue queries;

    private final TraceStore traces;

    private @Nullable Hashed hashed;

    EngagementInput(Database database, QueryCatalogue queries, TraceStore traces) {
        this.database = database;
        this.queries = queries;
        this.traces = traces;
    }

    private record Hashed(String state, String hash) {
    }

    /** Whether there are traces. */
    boolean hasTraces() {
        return !traces.isEmpty();
    }

    /** All enrolments in the order of teachers and courses. */
    Stream<Enrolment> enrolments() {
        return StreamSupport
            .stream(Spliterators.spliteratorUnknownSize(new Pages(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Changes if and only if the enrolments or the traces do. */
    synchronized String hash() {
        MessageDigest sha256 = sha256();
        update(sha256, enrolmentsHash());
        update(sha256, traces.contentHash());
        return HexFormat.of().formatHex(sha256.digest());
    }

    private String enrolmentsHash() {
        // asked before reading: what is written meanwhile makes the next call read again
        String state = database.state();
        Hashed last = hashed;
        if (last != null && last.state().equals(state)) {
            return last.hash();
        }
        MessageDigest sha256 = sha256();
        try (Stream<Enrolment> enrolments = enrolments()) {
            enrolments.forEach((enrolment) -> {
                update(sha256, enrolment.teacher());
                update(sha256, enrolment.course());
                update(sha256, enrolment.year());
                update(sha256, String.valueOf(enrolment.completed()));
                update(sha256, enrolment.format());
                update(sha256, enrolment.level());
                update(sha256, Objects.toString(enrolment.postsRequired(), null));
            });
        }
        String hash = HexFormat.of().formatHex(sha256.digest());
        hashed = new Hashed(state, hash);
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    /** Each text after its length, so that two never run into each other. */
    private static void update(MessageDigest sha256, @Nullable String text) {
        byte[] bytes = (text == null) ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt((text == null) ? -1 : bytes.length).flip());
        sha256.update(bytes);
    }

    /** Page after page while they are read. */
    private final class Pages implements Iterator<Enrolment> {

        private final Deque<Enrolment> page = new ArrayDeque<>();

        private String after = "";

        private boolean isLast;

        @Override
        public boolean hasNext() {
            while (page.isEmpty() && !isLast) {
                read();
            }
            return !page.isEmpty();
        }

        private void read() {
            List<Row> rows = database.list(queries.get("engagement/list-enrolments"),
                    Map.of("after", after, "limit", TEACHERS));
            for (Row row : rows) {
                after = row.string("teacher");
                for (List<@Nullable Object> facts : row.<List<@Nullable Object>>list("enrolments")) {
                    page.add(enrolment(after, facts));
                }
            }
            isLast = rows.size() < TEACHERS;
        }

        private static Enrolment enrolment(String teacher, List<@Nullable Object> facts) {
            Number posts = (Number) facts.get(5);
            return new Enrolment(teacher, String.valueOf(facts.get(0)), (String) facts.get(1),
                    Boolean.TRUE.equals(facts.get(2)), (String) facts.get(3), (String) facts.get(4),
                    (posts == null) ? null : Integer.valueOf(posts.intValue()));
        }

        @Override
        public Enrolment next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.remove();
        }

    }

}
