package org.throughline.store;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.throughline.store.DatabaseException.Reason;

/**
 * A Neo4j database that lives in this process, in a folder of its own, and answers over
 * Bolt on the loopback address.
 *
 * <p>
 * Authentication is on. The password is made at the first start and kept in the folder,
 * readable by its owner alone.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The file in the data folder that holds the password. */
    public static final String PASSWORD_FILE = "neo4j.password";

    /** Memory that a transaction may use if nothing else is said, in bytes. */
    public static final long TRANSACTION_MEMORY = 512L * 1024 * 1024;

    private static final Duration AVAILABLE_WITHIN = Duration.ofSeconds(60);

    private static final Duration POLL = Duration.ofMillis(200);

    private final DatabaseManagementService service;

    private final Connection connection;

    private EmbeddedDatabase(DatabaseManagementService service, Connection connection) {
        this.service = service;
        this.connection = connection;
    }

    /** Starts the database with {@link #TRANSACTION_MEMORY}. */
    public static EmbeddedDatabase start(Path folder, int boltPort, QueryCatalogue queries) {
        return start(folder, boltPort, queries, TRANSACTION_MEMORY);
    }

    /**
     * Starts the database.
     * @param folder where it lives; made if it does not exist
     * @param boltPort port on the loopback address; 0 for any free one
     * @param queries holds the administrative query that sets the password
     * @param transactionMemory bytes that a transaction may use before it is ended with
     * an error
     * @throws DatabaseException if another process uses the folder, the store is damaged
     * or the port is taken
     */
    public static EmbeddedDatabase start(Path folder, int boltPort, QueryCatalogue queries, long transactionMemory) {
        DatabaseManagementService service = null;
        try {
            Files.createDirectories(folder);
            service = build(folder, boltPort, transactionMemory);
            GraphDatabaseAPI graph = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            awaitAvailable(folder, graph);
            Connection connection = new Connection(URI.create("bolt://127.0.0.1:" + boltPort(graph)),
                    Connection.DEFAULT_USERNAME, password(folder), folder.resolve(PASSWORD_FILE).toString());
            if (!answers(connection)) {
                // the first start, or one that was killed before this point
                service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(queries.get("system/set-password").text(),
                            Map.of("password", connection.password()));
            }
            return new EmbeddedDatabase(service, connection);
        }
        catch (IOException ex) {
            shutdown(service);
            throw new DatabaseException(Reason.DAMAGED,
                    "The data folder " + folder.toAbsolutePath() + " cannot be used: " + ex.getMessage(), ex);
        }
        catch (RuntimeException ex) {
            shutdown(service);
            throw ex;
        }
    }

    private static DatabaseManagementService build(Path folder, int boltPort, long transactionMemory) {
        try {
            return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", boltPort))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", boltPort))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L * 1024 * 1024)
                // a query must not take the memory of the pages and of the other queries
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, transactionMemory)
                // nobody else is there to be waited for: without this, every stop takes
                // ten seconds
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                // a killed process must not leave gigabytes of logs behind a small graph
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5))
                // by default Neo4j tells its maker once a day how large the graph is, and
                // the local network that it is there
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.enable_discovery, false)
                .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                .build();
        }
        catch (RuntimeException ex) {
            throw explain(folder, boltPort, ex);
        }
    }

    private static DatabaseException explain(Path folder, int boltPort, RuntimeException failure) {
        if (cause(failure, FileLockException.class) != null) {
            return new DatabaseException(Reason.LOCKED,
                    "The database in " + folder.toAbsolutePath()
                            + " is in use by another process: stop that one first, or work with it over Bolt"
                            + " (set throughline.neo4j.uri, username and password).",
                    failure);
        }
        if (cause(failure, BindException.class) != null || mentions(failure, "address already in use")) {
            return new DatabaseException(Reason.PORT_IN_USE, "Port " + boltPort
                    + " is in use, so the database cannot listen there: set THROUGHLINE_BOLT_PORT to a free one.",
                    failure);
        }
        return damaged(folder, failure);
    }

    private static DatabaseException damaged(Path folder, @Nullable Throwable cause) {
        String sentence = "The database in " + folder.toAbsolutePath()
                + " cannot be opened, it may be damaged: put a backup in its place, or move the folder away and import"
                + " again (details: " + folder.resolve("logs").resolve("debug.log") + ").";
        return cause == null ? new DatabaseException(Reason.DAMAGED, sentence)
                : new DatabaseException(Reason.DAMAGED, sentence, cause);
    }

    private static void awaitAvailable(Path folder, GraphDatabaseAPI graph) {
        DatabaseStateService<?> states = graph.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        long deadline = System.nanoTime() + AVAILABLE_WITHIN.toNanos();
        while (!graph.isAvailable(POLL.toMillis())) {
            Optional<Throwable> failure = states.causeOfFailure(graph.databaseId());
            if (failure.isPresent() || System.nanoTime() > deadline) {
                throw damaged(folder, failure.orElse(null));
            }
        }
    }

    private static int boltPort(GraphDatabaseAPI graph) {
        return graph.getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    }

    private static boolean answers(Connection connection) {
        try (Database database = Database.connect(connection)) {
            database.verify();
            return true;
        }
        catch (DatabaseException ex) {
            if (ex.reason() == Reason.UNAUTHORIZED) {
                return false;
            }
            throw ex;
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve(PASSWORD_FILE);
        return Files.exists(file) ? Files.readString(file).strip() : newPassword(file);
    }

    private static String newPassword(Path file) throws IOException {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] { PosixFilePermissions
                    .asFileAttribute(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)) }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(file, password + System.lineSeparator(), StandardOpenOption.WRITE);
        return password;
    }

    private static boolean mentions(Throwable failure, String words) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at.getMessage() != null && at.getMessage().toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    private static void shutdown(@Nullable DatabaseManagementService service) {
        if (service != null) {
            service.shutdown();
        }
    }

    /** How to reach this database over Bolt. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        service.shutdown();
    }

}
