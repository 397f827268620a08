package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.store.CypherConsole.Check;
import org.throughline.store.CypherException.Reason;
import org.throughline.store.cypher.CypherProblem;
import org.throughline.store.cypher.CypherProblem.Severity;
import org.throughline.store.cypher.CypherText.Mode;
import org.throughline.store.cypher.Effect;
import org.throughline.store.cypher.GraphNode;
import org.throughline.store.cypher.Plan;

/** Queries of people, on a graph of two teachers. */
class CypherConsoleIT {

    /** Takes for ever, and answers nothing before its end. */
    private static final String HEAVY = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b"
            + " WHERE a * b = -1 RETURN count(*) AS n";

    private static Database database;

    private static CypherConsole console;

    @BeforeAll
    static void open() {
        database = TestDatabase.empty();
        database.write(TestDatabase.query(Access.WRITE, """
                CREATE (a:Teacher {id: 'a', courses: 1})-[:COMPLETED {year: 2023}]->(c:Course {id: 'c', title: 'C'})
                CREATE (:Teacher {id: 'b', courses: 2})-[:COMPLETED]->(c)
                """), Map.of());
        console = console(Duration.ofSeconds(60));
    }

    private static CypherConsole console(Duration limit) {
        return new CypherConsole(database, TestDatabase.queries(), limit);
    }

    private static CypherCursor open(String text) {
        return console.open(new CypherRequest(text, Map.of(), "test", Mode.RUN));
    }

    private static List<List<@Nullable Object>> rows(String text, Map<String, @Nullable Object> parameters) {
        try (CypherCursor cursor = console.open(new CypherRequest(text, parameters, "test", Mode.RUN))) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            cursor.forEachRemaining(rows::add);
            return rows;
        }
    }

    /** What a problem is about. */
    private static String marked(String query, CypherProblem problem) {
        return query.substring(Objects.requireNonNull(problem.from()), Objects.requireNonNull(problem.to()));
    }

    @Nested
    class Refuses {

        /** Query, code of the refusal, and the words of the query that are marked. */
        @ParameterizedTest
        @CsvSource(delimiter = '§', quoteCharacter = '~',
                textBlock = """
                        CREATE (n) § refused-write § CREATE
                        MATCH (n) SET n.x = 1 § refused-write § SET
                        MATCH (n:Teacher) SET n:Course RETURN n § refused-write § SET
                        MATCH (n) REMOVE n.x § refused-write § REMOVE
                        MATCH (n) DETACH DELETE n § refused-write § DELETE
                        MERGE (n:X) RETURN n § refused-write § MERGE
                        INSERT (n:X) § refused-write § INSERT
                        MATCH (n) FOREACH (x IN [1] | SET n.y = 1) § refused-write § FOREACH
                        MATCH (n) CALL (n) { CREATE (m) RETURN m } RETURN m § refused-write § CREATE
                        RETURN 1 AS x UNION MATCH (n) DELETE n RETURN 1 AS x § refused-write § DELETE
                        EXPLAIN CREATE (n) § refused-write § CREATE
                        PROFILE CREATE (n) § refused-write § CREATE
                        /* x */ CYPHER 25 PROFILE MATCH (n) SET n.x = 1 § refused-write § SET
                        CREATE INDEX foo FOR (n:A) ON (n.x) § refused-schema § CREATE
                        CREATE TEXT INDEX foo FOR (n:A) ON (n.x) § refused-schema § CREATE
                        CREATE CONSTRAINT foo FOR (n:A) REQUIRE n.x IS UNIQUE § refused-schema § CREATE
                        DROP CONSTRAINT unique_teacher_id § refused-schema § DROP
                        DROP INDEX nothing IF EXISTS § refused-schema § DROP
                        LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row § refused-load-csv § LOAD
                        LOAD CSV WITH HEADERS FROM 'https://x/y' AS row RETURN row § refused-load-csv § LOAD
                        MATCH (t) CALL (t) { LOAD CSV FROM 'file:///x' AS r RETURN r } RETURN r § refused-load-csv § LOAD
                        RETURN 1 AS x UNION LOAD CSV FROM 'file:///x' AS x RETURN x § refused-load-csv § LOAD
                        RETURN COUNT { LOAD CSV FROM 'file:///x' AS x RETURN x } AS n § refused-load-csv § LOAD
                        MATCH (t) WHERE EXISTS { LOAD CSV FROM 'file:///x' AS x RETURN x } RETURN t § refused-load-csv § LOAD
                        RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///x' AS r RETURN r }] § refused-load-csv § LOAD
                        MATCH (a) WHERE any(x IN [1] WHERE EXISTS { LOAD CSV FROM 'file:///x' AS r RETURN r }) RETURN a § refused-load-csv § LOAD
                        RETURN 1 AS y ORDER BY [x IN [1] | COLLECT { LOAD CSV FROM 'file:///x' AS r RETURN r }] § refused-load-csv § LOAD
                        MATCH (a:Teacher {id: [x IN ['q'] | COLLECT { LOAD CSV FROM 'file:///x' AS r RETURN r[0] }[0]][0]}) RETURN a § refused-load-csv § LOAD
                        MATCH (a) ((x)-[z]->(y) WHERE any(q IN [1] WHERE EXISTS { LOAD CSV FROM 'file:///x' AS r RETURN r })){1,2} (b) RETURN a § refused-load-csv § LOAD
                        \\u004cOAD CSV FROM 'file:///x' AS r RETURN r § refused-load-csv § \\u004cOAD
                        RETURN '\\u0027 + [x IN [1] | COLLECT { LOAD CSV FROM "file:///x" AS r RETURN r }] + \\u0027' § refused-load-csv § LOAD
                        LOAD/* */CSV FROM 'file:///x' AS r RETURN r § refused-load-csv § LOAD
                        load csv from 'file:///x' as r return r § refused-load-csv § load
                        CYPHER 25 WHEN true THEN RETURN 1 AS x ELSE LOAD CSV FROM 'file:///x' AS x RETURN x § refused-load-csv § LOAD
                        EXPLAIN LOAD CSV FROM 'file:///x' AS r RETURN r § refused-load-csv § LOAD
                        PROFILE LOAD CSV FROM 'file:///x' AS r RETURN r § refused-load-csv § LOAD
                        CALL dbms.components() YIELD name RETURN name § refused-procedure § dbms
                        CALL dbms.listConfig() YIELD name RETURN name § refused-procedure § dbms
                        CALL dbms.killConnection('x') § refused-procedure § dbms
                        CALL db.clearQueryCaches() § refused-procedure § db
                        CALL db.createLabel('x') § refused-procedure § db
                        CALL db.stats.retrieve('QUERIES') § refused-procedure § db
                        CALL db.info() § refused-procedure § db
                        CALL db.awaitIndexes() § refused-procedure § db
                        CALL `db`.`info`() § refused-procedure § `db`
                        CALL db . /* */ info() YIELD name RETURN name § refused-procedure § db
                        CALL tx.getMetaData() § refused-procedure § tx
                        OPTIONAL CALL dbms.components() YIELD name RETURN name § refused-procedure § dbms
                        CALL () { CALL dbms.components() YIELD name RETURN name } RETURN name § refused-procedure § dbms
                        RETURN EXISTS { CALL dbms.components() YIELD name RETURN name } AS n § refused-procedure § dbms
                        MATCH (n) RETURN [x IN [1] | COLLECT { CALL dbms.components() YIELD name RETURN name }] AS y § refused-procedure § dbms
                        MATCH (n) RETURN [x IN [1] | COLLECT { CALL db.info() YIELD name RETURN name }] AS y § refused-procedure § db
                        SHOW INDEXES § refused-command § SHOW
                        SHOW INDEXES YIELD name RETURN name § refused-command § SHOW
                        SHOW CONSTRAINTS § refused-command § SHOW
                        SHOW TRANSACTIONS § refused-command § SHOW
                        SHOW FUNCTIONS § refused-command § SHOW
                        SHOW PROCEDURES § refused-command § SHOW
                        SHOW SETTINGS § refused-command § SHOW
                        SHOW USERS § refused-command § SHOW
                        SHOW DATABASES § refused-command § SHOW
                        TERMINATE TRANSACTIONS 'neo4j-transaction-1' § refused-command § TERMINATE
                        SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message § refused-command § SHOW
                        ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b' § refused-command § ALTER
                        CREATE USER x SET PASSWORD 'yyyyyyyyy' § refused-command § CREATE
                        DROP USER neo4j § refused-command § DROP
                        USE system CALL db.labels() YIELD label RETURN label § refused-database § USE
                        USE neo4j MATCH (n) RETURN n § refused-database § USE
                        CALL () { USE neo4j MATCH (n) RETURN n } RETURN n § refused-database § USE
                        MATCH (n) CALL (n) { RETURN n.id AS x } IN TRANSACTIONS RETURN x § refused-transactions § TRANSACTIONS
                        MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS § refused-write § SET
                        MATCH (n) CALL (n) { RETURN n.id AS x } IN 4 CONCURRENT TRANSACTIONS RETURN x § refused-transactions § TRANSACTIONS
                        CYPHER debug=tostring MATCH (t:Teacher) RETURN t.id § refused-option § debug=tostring
                        CYPHER 25 runtime = parallel MATCH (t:Teacher) RETURN t.id § refused-option § runtime = parallel
                        """)
        void whatDoesMoreThanReadTheGraph(String query, String code, String words) {
            Check check = console.check(query);
            assertThat(check.valid()).isTrue();
            assertThat(check.allowed()).isFalse();
            CypherProblem problem = check.problems()
                .stream()
                .filter((each) -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(check.problems().toString()));
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(marked(query, problem)).isEqualTo(words);
            assertThatThrownBy(() -> open(query)).isInstanceOf(CypherException.class)
                .extracting((failure) -> ((CypherException) failure).reason())
                .isEqualTo(Reason.REFUSED);
            assertThat(rows("MATCH (n) RETURN count(n)", Map.of())).containsExactly(List.of(3L));
        }

        /** The database itself refuses these before there is a plan. */
        @ParameterizedTest
        @ValueSource(strings = { "USE system MATCH (n) RETURN n", "USE graph.byName('neo4j') MATCH (n) RETURN n",
                "USE system SHOW DATABASES", "START DATABASE x", "GRANT ROLE a TO b", "RETURN apoc.version()",
                "CALL apoc.load.json('x')", "MATCH (n) RETURN n; MATCH (m) DELETE m",
                "USING PERIODIC COMMIT LOAD CSV FROM 'file:///x' AS x CREATE (n)" })
        void whatTheDatabaseDoesNotKnow(String query) {
            Check check = console.check(query);
            assertThat(check.allowed()).isFalse();
            assertThatThrownBy(() -> open(query)).isInstanceOf(CypherException.class);
        }

        @Test
        void withWordsThatSayWhatAndWhere() {
            assertThatThrownBy(() -> open("MATCH (n)\nSET n.x = 1"))
                .asInstanceOf(InstanceOfAssertFactories.type(CypherException.class))
                .satisfies((failure) -> {
                    assertThat(failure)
                        .hasMessage("This query changes the graph (SET). Here a query may only read it.");
                    assertThat(failure.problems().getFirst().line()).isEqualTo(2);
                    assertThat(failure.problems().getFirst().column()).isEqualTo(1);
                });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                MATCH (n) SET n.x = 1               | WRITE
                CREATE INDEX foo FOR (n:A) ON (n.x) | SCHEMA
                SHOW INDEXES                        | OTHER
                SHOW USERS                          | OTHER
                MATCH (n) RETURN n                  | READ
                """)
        void andTellsWhatTheQueryWouldDo(String query, Effect effect) {
            assertThat(console.check(query).effect()).isEqualTo(effect);
        }

    }

    @Nested
    class Allows {

        @ParameterizedTest
        @ValueSource(strings = { "MATCH (n) RETURN n", "MATCH (t:Teacher) RETURN t.id;",
                "// a comment: CREATE (n)\nMATCH (n) /* LOAD CSV FROM 'x' */ RETURN n", "CYPHER 5 MATCH (n) RETURN n",
                "CYPHER 25 LET x = 1 RETURN x", "CYPHER runtime=slotted RETURN 1",
                "CYPHER 25 replan=force planner=dp MATCH (n) RETURN n", "EXPLAIN MATCH (n) RETURN n",
                "PROFILE MATCH (n) RETURN n", "CYPHER 25 RETURN 1 AS x NEXT RETURN x + 1 AS y",
                "RETURN 'LOAD CSV FROM x, CALL dbms.info(), SET' AS `LOAD CSV FROM`",
                "MATCH (`ünï cödé`:Teacher) RETURN `ünï cödé`.id AS `日本`", "WITH 1 AS call, 2 AS use RETURN call, use",
                "MATCH (t) WITH t AS LOAD, t AS CSV RETURN LOAD, CSV", "WITH {set: 1, use: 2} AS m RETURN m.set, m.use",
                "WITH {x: 1} AS call RETURN call.x", "CALL db.labels()", "CALL db.labels() YIELD label RETURN label",
                "CALL db.schema.visualization()", "CALL db.schema.nodeTypeProperties()",
                "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType",
                "MATCH (t:Teacher) CALL (t) { MATCH (t)-[:COMPLETED]->(c) RETURN count(c) AS n } RETURN t.id, n",
                "MATCH p = shortestPath((a:Teacher {id: 'a'})-[*..4]-(b:Teacher {id: 'b'})) RETURN p",
                "MATCH p = SHORTEST 1 (a:Teacher {id: 'a'})-[:COMPLETED]-+(b:Teacher {id: 'b'}) RETURN p",
                "MATCH (a:Teacher)-[:COMPLETED*1..3]-(b) RETURN DISTINCT b.id ORDER BY b.id SKIP 1 LIMIT 2",
                "MATCH (a) OPTIONAL MATCH (a)-[r:COMPLETED {year: 2023}]->(b) RETURN a, r, b",
                "MATCH (a)-[r]-(b) WHERE a.id IN ['a', 'b'] AND NOT (b)-[:TEACHES]->() RETURN r",
                "MATCH (t:Teacher) WHERE EXISTS { (t)-[:COMPLETED]->() } RETURN COLLECT { MATCH (t)--(x) RETURN x.id }",
                "MATCH (t:Teacher) RETURN [(t)-[:COMPLETED]->(c) | c.title] AS titles",
                "MATCH (t:Teacher) WHERE t.id STARTS WITH 'a' OR t.id CONTAINS 'b' RETURN t UNION MATCH (t:Course) RETURN t",
                "MATCH (t:Teacher) RETURN percentileCont(t.courses, 0.5), date.truncate('year', date()) AS y,"
                        + " duration.between(date(), date()) AS d, point.distance(point({x: 1, y: 2}), point({x: 1, y: 2}))",
                "MATCH (a:Teacher) MATCH (b:Teacher) WHERE a.courses = b.courses RETURN count(*)",
                "UNWIND [1, 2, 3] AS x WITH x ORDER BY x DESC RETURN reduce(s = 0, y IN collect(x) | s + y) AS sum",
                "MATCH (n) WHERE elementId(n) = '4:x:1' RETURN n", "MATCH (n) WHERE id(n) = 1 RETURN n",
                "MATCH ()-[r]->() RETURN count(r)", "MATCH (n) FINISH" })
        void whatReadsTheGraph(String query) {
            Check check = console.check(query);
            assertThat(check.problems()).noneMatch((problem) -> problem.severity() == Severity.ERROR);
            assertThat(check.allowed()).isTrue();
            assertThat(check.effect()).isEqualTo(Effect.READ);
            try (CypherCursor cursor = open(query)) {
                assertThat(cursor.columns()).isEqualTo(check.columns());
                cursor.forEachRemaining((row) -> assertThat(row).hasSameSizeAs(check.columns()));
            }
        }

        @Test
        void everyQueryOfTheLibrary() {
            for (Query query : TestDatabase.queries().in("library")) {
                assertThat(console.check(query.text()).allowed()).as(query.name()).isTrue();
            }
        }

        @Test
        void parametersAreValuesAndNeverText() {
            assertThat(rows("MATCH (t:Teacher) WHERE t.id = $id RETURN t.courses", Map.of("id", "b")))
                .containsExactly(List.of(2L));
            assertThat(rows("MATCH (t:Teacher {id: $id}) RETURN t.courses", Map.of("id", "b'}) DETACH DELETE t //")))
                .isEmpty();
        }

    }

    @Nested
    class Places {

        /** The word that an error or a warning is about must be what is marked. */
        @ParameterizedTest
        @ValueSource(strings = { "MATCH (t) RETURN <x>", "MATCH (t:Teacher) <RETRN> t",
                "/* 😀😀 */ MATCH (t) RETURN <x>", "/* 😀😀 */ MATCH (t:Teacher) <RETRN> t",
                "MATCH (t)\r\nWHERE t.id = 1\r\nRETURN <zz>", "MATCH (t)\rRETURN <zz>",
                "MATCH (t)\r\nRETURN 'ab\r\n😀' + <zz>", "MATCH (t) WHERE t.\\u0069d = 1 RETURN t, <qq>",
                "CYPHER 25 MATCH (t) RETURN <qq>", "EXPLAIN MATCH (t) RETURN <qq>", "\n\n  PROFILE RETURN <qq>",
                "RETURN '😀' AS `😀😀`, <`no such`>", "RETURN <nonesuch>(1)", "RETURN 1 AS a, 2 AS <a>",
                "RETURN <'abc>", "MATCH (t) WHERE t.<😀> = 1 RETURN t" })
        void ofErrorsAreExactInTheTextAsItWasSent(String marked) {
            int from = marked.indexOf('<');
            String query = marked.replace("<", "").replace(">", "");
            Check check = console.check(query);
            assertThat(check.valid()).isFalse();
            CypherProblem problem = check.problems().getFirst();
            assertThat(problem.from()).as(problem.message()).isEqualTo(from);
            assertThat(marked(query, problem)).isEqualTo(marked.substring(from + 1, marked.indexOf('>')));
            assertThat(problem.message()).doesNotContain("offset", "EXPLAIN", "(line");
        }

        @Test
        void ofWarningsToo() {
            String query = "/* 😀 */\r\nMATCH (t:Teecher)-[:KOMPLETED]->(c)\r\nWHERE t.naame = 1 RETURN c";
            Check check = console.check(query);
            assertThat(check.allowed()).isTrue();
            assertThat(check.problems()).extracting(CypherProblem::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING, Severity.WARNING);
            assertThat(check.problems()).extracting((problem) -> marked(query, problem))
                .containsExactlyInAnyOrder("Teecher", "KOMPLETED", "naame");
            assertThat(check.problems()).filteredOn((problem) -> problem.message().contains("naame"))
                .singleElement()
                .satisfies((problem) -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.column()).isEqualTo(9);
                    assertThat(problem.message()).startsWith("The property `naame` does not exist");
                });
        }

        @ParameterizedTest
        @ValueSource(strings = { "", "   \r\n", "// only a comment", "EXPLAIN", "RETURN 1 +", "RETURN 1 + \r\n " })
        void ofWhatIsMissingLieInTheText(String query) {
            Check check = console.check(query);
            assertThat(check.valid()).isFalse();
            assertThat(check.problems().getFirst().from()).isBetween(0, query.length());
            assertThat(check.problems().getFirst().to()).isBetween(0, query.length());
        }

        @Test
        void parametersComeInTheOrderOfTheText() {
            assertThat(console.check("/* $no */ MATCH (t {id: $b}) WHERE t.x > $a AND '$c' = $`b c` RETURN $b")
                .parameters()).containsExactly("b", "a", "b c");
        }

    }

    @Nested
    class Ends {

        @Test
        void atTheDatabaseWhenItIsCancelledBeforeItsFirstRow() throws Exception {
            CompletableFuture<Reason> ended = CompletableFuture.supplyAsync(() -> {
                try (CypherCursor cursor = console.open(new CypherRequest(HEAVY, Map.of(), "heavy", Mode.RUN))) {
                    throw new AssertionError("it answered: " + cursor.hasNext());
                }
                catch (CypherException ex) {
                    return ex.reason();
                }
            });
            while (running() == 0 && !ended.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(console.cancel("heavy")).isTrue();
            assertThat(ended.get(10, TimeUnit.SECONDS)).isEqualTo(Reason.CANCELLED);
            assertThat(running()).isZero();
            assertThat(console.cancel("heavy")).isFalse();
        }

        private long running() {
            return database.single(TestDatabase.query(Access.READ,
                    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'a * b = -1'"
                            + " AND NOT currentQuery STARTS WITH 'SHOW' AND NOT currentQuery STARTS WITH 'EXPLAIN'"
                            + " RETURN count(*) AS n"),
                    Map.of())
                .longValue("n");
        }

        @Test
        void whenItIsCancelledBetweenRows() {
            try (CypherCursor cursor = open("UNWIND range(1, 10000000) AS x RETURN x")) {
                assertThat(cursor.next()).containsExactly(1L);
                console.cancel("test");
                assertThatThrownBy(() -> cursor.forEachRemaining((row) -> {
                })).isInstanceOf(CypherException.class)
                    .extracting((failure) -> ((CypherException) failure).reason())
                    .isEqualTo(Reason.CANCELLED);
            }
        }

        @Test
        void atTheTimeLimit() {
            CypherConsole hasty = console(Duration.ofSeconds(1));
            assertThatThrownBy(() -> {
                try (CypherCursor cursor = hasty.open(new CypherRequest(HEAVY, Map.of(), "slow", Mode.RUN))) {
                    throw new AssertionError("it answered: " + cursor.hasNext());
                }
            }).isInstanceOf(CypherException.class).hasMessageContaining("longer than 1 seconds");
        }

        @Test
        void whenItNeedsMoreMemoryThanItMayAndTheDatabaseLivesOn() {
            assertThatThrownBy(
                    () -> rows("UNWIND range(1, 100000000) AS x RETURN size(collect([x, x, x, x]))", Map.of()))
                .isInstanceOf(CypherException.class)
                .hasMessageContaining("memory")
                .extracting((failure) -> ((CypherException) failure).reason())
                .isEqualTo(Reason.OUT_OF_MEMORY);
            assertThat(rows("MATCH (n) RETURN count(n)", Map.of())).containsExactly(List.of(3L));
        }

        @Test
        void withTheErrorOfTheDatabase() {
            assertThatThrownBy(() -> rows("UNWIND [1, 0] AS x RETURN 1 / x", Map.of()))
                .isInstanceOf(CypherException.class)
                .hasMessageContaining("by zero");
            assertThatThrownBy(() -> rows("RETURN $missing", Map.of())).isInstanceOf(CypherException.class)
                .hasMessageContaining("missing");
        }

        @Test
        void andLeavesNothingBehind() {
            try (CypherCursor cursor = open("UNWIND range(1, 10000000) AS x RETURN x")) {
                cursor.next();
            }
            assertThat(console.cancel("test")).isFalse();
        }

    }

    @Test
    void twoQueriesCannotHaveTheSameExecution() {
        try (CypherCursor first = open("RETURN 1")) {
            assertThat(first.columns()).hasSize(1);
            assertThatThrownBy(() -> open("RETURN 2")).isInstanceOf(CypherException.class)
                .hasMessageContaining("running already");
        }
    }

    @Test
    void theFirstRowComesLongBeforeTheLast() {
        try (CypherCursor cursor = open("UNWIND range(1, 100000000) AS x RETURN x")) {
            assertThat(cursor.next()).containsExactly(1L);
        }
    }

    @Test
    void valuesArePlain() {
        List<@Nullable Object> row = rows("""
                MATCH p = (a:Teacher {id: 'a'})-[r]->(c)
                RETURN a, p, date('2024-01-31') AS d, duration('P14M3DT-0.5S') AS span, point({x: 1, y: 2}) AS at,
                  null AS none, [1, {x: 2.5}] AS list
                """, Map.of()).getFirst();
        assertThat(row.getFirst()).isInstanceOfSatisfying(GraphNode.class, (node) -> {
            assertThat(node.labels()).containsExactly("Teacher");
            assertThat(node.properties()).containsEntry("id", "a");
        });
        assertThat(row.subList(2, 4)).extracting(String::valueOf).containsExactly("2024-01-31", "P1Y2M3DT-0.5S");
        assertThat(row.get(5)).isNull();
        assertThat(row.get(6)).isEqualTo(List.of(1L, Map.of("x", 2.5)));
    }

    @Test
    void aPlanIsShownWithoutRunningIt() {
        try (CypherCursor cursor = console.open(new CypherRequest(HEAVY, Map.of(), "plan", Mode.EXPLAIN))) {
            assertThat(cursor.hasNext()).isFalse();
            assertThat(cursor.plan()).isNotNull();
        }
    }

    @Test
    void aProfileCountsWhatEachOperatorDid() {
        try (CypherCursor cursor = open("PROFILE MATCH (t:Teacher) WHERE t.courses > 1 RETURN t.id")) {
            assertThat(cursor.plan()).isNull();
            cursor.forEachRemaining((row) -> assertThat(row).containsExactly("b"));
            Plan plan = Objects.requireNonNull(cursor.plan());
            assertThat(plan.operator()).isEqualTo("ProduceResults");
            assertThat(plan.rows()).isEqualTo(1);
            assertThat(plan.children()).isNotEmpty();
        }
    }

}
