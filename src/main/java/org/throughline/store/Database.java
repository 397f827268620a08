package org.throughline.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.summary.SummaryCounters;
import org.throughline.store.DatabaseException.Reason;

/**
 * A Neo4j database, reached over Bolt: runs the queries of the catalogue and hands out
 * plain rows.
 *
 * <p>
 * Thread-safe. Transient failures are retried by the driver; every other failure is a
 * {@link DatabaseException}.
 */
public final class Database implements AutoCloseable {

    private static final Duration READ_LIMIT = Duration.ofMinutes(30);

    private final Driver driver;

    private final Connection connection;

    private final Runnable host;

    private Database(Driver driver, Connection connection, Runnable host) {
        this.driver = driver;
        this.connection = connection;
        this.host = host;
    }

    /** Connects to a database of this process; closing the connection stops it. */
    public static Database connect(EmbeddedDatabase embedded) {
        try {
            return connect(embedded.connection(), embedded::close);
        }
        catch (RuntimeException ex) {
            embedded.close();
            throw ex;
        }
    }

    /**
     * Connects and makes sure that the database answers.
     * @throws DatabaseException if no server answers, or it refuses the user
     */
    public static Database connect(Connection connection) {
        return connect(connection, () -> {
        });
    }

    private static Database connect(Connection connection, Runnable host) {
        Driver driver = createDriver(connection);
        Database database = new Database(driver, connection, host);
        try {
            database.verify();
            return database;
        }
        catch (RuntimeException ex) {
            driver.close();
            throw ex;
        }
    }

    private static Driver createDriver(Connection connection) {
        Config config = Config.builder()
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(10, TimeUnit.SECONDS)
            .withUserAgent("throughline")
            .build();
        try {
            return GraphDatabase.driver(connection.uri(),
                    AuthTokens.basic(connection.username(), connection.password()), config);
        }
        catch (IllegalArgumentException ex) {
            throw new DatabaseException(Reason.UNREACHABLE, "The database address " + connection.uri()
                    + " is not a Bolt address; write it as bolt://host:7687 or neo4j+s://host.", ex);
        }
    }

    /**
     * Asks the database for a sign of life.
     * @throws DatabaseException if it does not answer
     */
    public void verify() {
        try {
            driver.verifyConnectivity();
        }
        catch (Neo4jException ex) {
            throw translate(ex);
        }
    }

    /** Where the database is and as whom we are there. */
    public Connection connection() {
        return connection;
    }

    /** All rows of a read query. */
    public List<Row> list(Query query, Map<String, ?> parameters) {
        List<Row> rows = new ArrayList<>();
        forEach(query, parameters, rows::add);
        return rows;
    }

    /** The one row of a read query. */
    public Row single(Query query, Map<String, ?> parameters) {
        List<Row> rows = list(query, parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(query.name() + " returned " + rows.size() + " rows, not one");
        }
        return rows.getFirst();
    }

    /** Streams the rows of a read query. */
    public void forEach(Query query, Map<String, ?> parameters, Consumer<Row> consumer) {
        readWhile(query, parameters, READ_LIMIT, (row) -> {
            consumer.accept(row);
            return true;
        });
    }

    /**
     * Streams the rows of a read query for as long as the consumer wants more, but not
     * longer than the time limit. The database refuses writes in this transaction, and
     * kills it at the limit.
     */
    public void readWhile(Query query, Map<String, ?> parameters, Duration limit, Predicate<Row> wantsMore) {
        requireAccess(query, Access.READ);
        try (Session session = session(AccessMode.READ)) {
            // one transaction without retry: a consumer must not see a row twice
            try (var transaction = session.beginTransaction(TransactionConfig.builder().withTimeout(limit).build())) {
                Result result = transaction.run(query.text(), asParameters(parameters));
                while (result.hasNext() && wantsMore.test(row(result.next()))) {
                    // the predicate consumes the row
                }
            }
        }
        catch (Neo4jException ex) {
            throw translate(ex);
        }
    }

    /**
     * Runs a write query in a transaction of its own; the driver retries it after a
     * transient failure.
     */
    public Changes write(Query query, Map<String, ?> parameters) {
        requireAccess(query, Access.WRITE);
        return execute(query.text(), parameters);
    }

    /** Applies a schema query. */
    void apply(Query query) {
        requireAccess(query, Access.SCHEMA);
        execute(query.text(), Map.of());
    }

    private Changes execute(String text, Map<String, ?> parameters) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite((transaction) -> {
                Result result = transaction.run(text, asParameters(parameters));
                List<Row> rows = result.list(Database::row);
                SummaryCounters counters = result.consume().counters();
                return new Changes(counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
                        counters.relationshipsDeleted(), counters.propertiesSet(), rows);
            });
        }
        catch (Neo4jException ex) {
            throw translate(ex);
        }
    }

    /**
     * What stands for the last committed transaction: as long as it is the same, nothing
     * was written.
     */
    public String state() {
        try (Session session = session(AccessMode.READ)) {
            session.executeRead((transaction) -> transaction.run("RETURN 1").consume());
            return session.lastBookmarks().stream().map(Bookmark::value).sorted().collect(Collectors.joining(","));
        }
        catch (Neo4jException ex) {
            throw translate(ex);
        }
    }

    Driver driver() {
        return driver;
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
    }

    private static void requireAccess(Query query, Access access) {
        if (query.access() != access) {
            throw new IllegalArgumentException(query.name() + " has access " + query.access() + ", not " + access);
        }
    }

    @SuppressWarnings("unchecked") // the driver does not change the map
    private static Map<String, Object> asParameters(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }

    private static Row row(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String key : row.keys()) {
            values.put(key, row.get(key).asObject());
        }
        return new Row(values);
    }

    DatabaseException translate(Neo4jException failure) {
        return switch (failure) {
            case AuthenticationException ex -> new DatabaseException(Reason.UNAUTHORIZED,
                    "The database at " + connection.uri() + " refuses user '" + connection.username()
                            + "': check throughline.neo4j.username and throughline.neo4j.password.",
                    ex);
            case SecurityException ex -> new DatabaseException(Reason.UNAUTHORIZED,
                    "The database at " + connection.uri() + " refuses this: " + ex.getMessage(), ex);
            case ServiceUnavailableException ex ->
                new DatabaseException(Reason.UNREACHABLE, "No Neo4j database answers at " + connection.uri()
                        + ": start it, or correct throughline.neo4j.uri.", ex);
            case Neo4jException ex when ex.code().contains("TransactionTimedOut") ->
                new DatabaseException(Reason.TIMED_OUT, "The query took longer than it may and was stopped.", ex);
            case Neo4jException ex ->
                new DatabaseException(Reason.QUERY, "The database refuses the query: " + ex.getMessage(), ex);
        };
    }

    @Override
    public void close() {
        driver.close();
        host.run();
    }

}
