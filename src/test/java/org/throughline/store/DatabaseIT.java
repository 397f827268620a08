package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.store.DatabaseException.Reason;

class DatabaseIT {

    private static final Query COUNT = TestDatabase.query(Access.READ, "MATCH (n:Teacher) RETURN count(n) AS teachers");

    private static final Query CREATE = TestDatabase.query(Access.WRITE,
            "UNWIND $ids AS id CREATE (:Teacher {id: id})");

    @Test
    void writesAndReadsBack() {
        Database database = TestDatabase.empty();
        Changes changes = database.write(CREATE, Map.of("ids", List.of("a", "b")));
        assertThat(changes.nodesCreated()).isEqualTo(2);
        assertThat(database.single(COUNT, Map.of()).longValue("teachers")).isEqualTo(2);
    }

    @Test
    void aReadQueryMayNotWrite() {
        Database database = TestDatabase.empty();
        Query sly = TestDatabase.query(Access.READ, "CREATE (n:Teacher {id: 'x'}) RETURN n.id AS id");
        assertThatThrownBy(() -> database.list(sly, Map.of())).isInstanceOf(DatabaseException.class)
            .extracting((failure) -> ((DatabaseException) failure).reason())
            .isEqualTo(Reason.QUERY);
        assertThat(database.single(COUNT, Map.of()).longValue("teachers")).isZero();
    }

    @Test
    void aUniqueIdIsEnforced() {
        Database database = TestDatabase.empty();
        assertThatThrownBy(() -> database.write(CREATE, Map.of("ids", List.of("a", "a"))))
            .isInstanceOf(DatabaseException.class)
            .hasMessageContaining("already exists");
        assertThat(database.single(COUNT, Map.of()).longValue("teachers")).isZero();
    }

    @Test
    void readingStopsWhenTheConsumerHasEnough() {
        List<Long> seen = new ArrayList<>();
        TestDatabase.empty()
            .readWhile(TestDatabase.query(Access.READ, "UNWIND range(1, 1000000) AS i RETURN i"), Map.of(),
                    Duration.ofSeconds(10), (row) -> {
                        seen.add(row.longValue("i"));
                        return seen.size() < 3;
                    });
        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void readingStopsAtTheTimeLimit() {
        Query endless = TestDatabase.query(Access.READ,
                "UNWIND range(1, 100000) AS i UNWIND range(1, 1000000) AS j WITH i * j AS k WHERE k < 0 RETURN k");
        assertThatThrownBy(
                () -> TestDatabase.empty().readWhile(endless, Map.of(), Duration.ofMillis(300), (row) -> true))
            .isInstanceOf(DatabaseException.class)
            .extracting((failure) -> ((DatabaseException) failure).reason())
            .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void theSchemaCanBeAppliedTwice() {
        Database database = TestDatabase.empty();
        new Schema(database, TestDatabase.queries()).apply();
        Query constraints = TestDatabase.query(Access.READ, "SHOW CONSTRAINTS YIELD name RETURN count(*) AS n");
        long before = database.single(constraints, Map.of()).longValue("n");
        new Schema(database, TestDatabase.queries()).apply();
        assertThat(database.single(constraints, Map.of()).longValue("n")).isEqualTo(before).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aSchemaFileMakesWhatItIsNamedFor() {
        List<String> names = TestDatabase.empty()
            .list(TestDatabase.queries().get("schema/list-names"), Map.of())
            .stream()
            .map((row) -> row.string("name"))
            .toList();
        assertThat(TestDatabase.queries().in("schema")).filteredOn((query) -> query.access() == Access.SCHEMA)
            .isNotEmpty()
            .allSatisfy((query) -> assertThat(names).contains(query.shortName().replaceFirst("^V\\d+__", "")));
    }

    @Test
    void aStoreRemembersItsContentAndItsPassword(@TempDir Path folder) throws Exception {
        String password;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder, 0, TestDatabase.queries());
                Database database = Database.connect(first.connection())) {
            password = first.connection().password();
            database.write(CREATE, Map.of("ids", List.of("a")));
        }
        Path file = folder.resolve(EmbeddedDatabase.PASSWORD_FILE);
        assertThat(Files.readString(file).strip()).isEqualTo(password).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder, 0, TestDatabase.queries());
                Database database = Database.connect(second.connection())) {
            assertThat(second.connection().password()).isEqualTo(password);
            assertThat(database.single(COUNT, Map.of()).longValue("teachers")).isEqualTo(1);
            Connection wrong = new Connection(second.connection().uri(), "neo4j", "wrong");
            assertThatThrownBy(() -> Database.connect(wrong)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("refuses user 'neo4j'")
                .hasMessageNotContaining("wrong");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, 0, TestDatabase.queries()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("in use by another process")
                .extracting((failure) -> ((DatabaseException) failure).reason())
                .isEqualTo(Reason.LOCKED);
        }
    }

    @Test
    void aDamagedStoreIsToldInOneSentence(@TempDir Path folder) throws Exception {
        EmbeddedDatabase.start(folder, 0, TestDatabase.queries()).close();
        Path store = folder.resolve("data/databases/neo4j/neostore");
        try (var files = Files.walk(folder.resolve("data/databases/neo4j"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[8192]);
            }
        }
        assertThat(store.getParent()).exists();
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, 0, TestDatabase.queries()))
            .isInstanceOf(DatabaseException.class)
            .hasMessageContaining("may be damaged")
            .extracting((failure) -> ((DatabaseException) failure).reason())
            .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder, port, TestDatabase.queries()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Port " + port + " is in use");
        }
    }

    @Test
    void anUnreachableServerIsNamed() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Connection nobody = new Connection(URI.create("bolt://127.0.0.1:" + port), "neo4j", "secret");
        assertThatThrownBy(() -> Database.connect(nobody)).isInstanceOf(DatabaseException.class)
            .hasMessageContaining("No Neo4j database answers at bolt://127.0.0.1:" + port)
            .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressThatIsNotBoltIsRefused() {
        Connection web = new Connection(URI.create("http://127.0.0.1:7474"), "neo4j", "secret");
        assertThatThrownBy(() -> Database.connect(web)).isInstanceOf(DatabaseException.class)
            .hasMessageContaining("not a Bolt address");
    }

}
