package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.Projection;

/** When a projection is loaded again. */
class ProjectionsIT {

    private static final Query ASIDE = TestDatabase.query(Access.WRITE,
            "MERGE (v:View {id: 'v'}) SET v.revision = rand()");

    private static final Query COURSE = TestDatabase.query(Access.WRITE, "CREATE (:Course {id: randomUUID()})");

    private Database database = TestDatabase.empty();

    private Projections projections = new Projections(database, TestDatabase.queries());

    @BeforeEach
    void everyNameIsKnownToTheDatabase() {
        // a name that is new to the database is a transaction of its own
        database.write(ASIDE, Map.of());
        database.write(COURSE, Map.of());
    }

    @Test
    void notWhileNothingIsWritten() {
        assertThat(projections.current()).isSameAs(projections.current());
    }

    @Test
    void notAfterSomethingWasWrittenThatItDoesNotHold() {
        Projection before = projections.current();
        projections.writeAside(ASIDE, Map.of());
        projections.writeAside(ASIDE, Map.of());
        assertThat(projections.current()).isSameAs(before);
    }

    @Test
    void afterAnythingElse() {
        Projection before = projections.current();
        database.write(COURSE, Map.of());
        Projection after = projections.current();
        assertThat(after.courses().size()).isEqualTo(before.courses().size() + 1);
        database.write(COURSE, Map.of());
        projections.writeAside(ASIDE, Map.of());
        assertThat(projections.current().courses().size()).isEqualTo(after.courses().size() + 1);
        projections.writeAside(ASIDE, Map.of());
        database.write(COURSE, Map.of());
        assertThat(projections.current().courses().size()).isEqualTo(after.courses().size() + 2);
    }

    @Test
    void transactionsAreNumbered() {
        String before = database.state();
        database.write(COURSE, Map.of());
        String next = database.state();
        database.write(COURSE, Map.of());
        String last = database.state();
        assertThat(BookmarkNumber.isNext(before, next)).isTrue();
        assertThat(BookmarkNumber.isNext(next, last)).isTrue();
        assertThat(BookmarkNumber.isNext(before, last)).isFalse();
        assertThat(BookmarkNumber.isNext(next, before)).isFalse();
        assertThat(BookmarkNumber.isNext(next, next)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "FB:", "FB:!!", "FB:kcw=", "neo4j:bookmark:v1:tx17", "FB:kcwQdgzvkAqkS5GSBIrTUCLmX5A=",
            "FB:kcwQdgzvkAqkS5GSBIrTUCLmX8kApg==" })
    void whatHasAnotherFormHasNoNumber(String bookmark) {
        assertThat(BookmarkNumber.isNext(bookmark, bookmark)).isFalse();
        assertThat(BookmarkNumber.isNext(bookmark, database.state())).isFalse();
    }

}
