package org.throughline.engagement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;

/**
 * An analytical database for the time of one piece of work: it lives in memory, and what
 * does not fit there goes to a folder that is deleted at the end.
 *
 * <p>
 * The SQL is in files, {@code sql/<script>.sql}, one step each. A file takes its values
 * from variables ({@code getvariable('name')}), so that no value ever becomes a part of
 * its text.
 */
public final class DuckDatabase implements AutoCloseable {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final Path temporary;

    private final Connection connection;

    private @Nullable StatementGuard guard;

    private DuckDatabase(Path temporary, Connection connection) {
        this.temporary = temporary;
        this.connection = connection;
    }

    /**
     * Opens an empty one.
     * @param parent where a folder for what does not fit into memory is made
     * @param memory bytes
     */
    public static DuckDatabase open(Path parent, long memory) {
        try {
            Files.createDirectories(parent);
            Path temporary = Files.createTempDirectory(parent, ".duck-");
            DuckDatabase database = new DuckDatabase(temporary, DriverManager.getConnection("jdbc:duckdb:"));
            database.execute("SET memory_limit = '" + Math.max(1, memory / 1024) + "KiB'");
            database.execute("SET threads = " + THREADS);
            // no extension is ever loaded from elsewhere
            database.execute("SET autoinstall_known_extensions = false");
            database.execute("SET autoload_known_extensions = false");
            database.execute("SET TimeZone = 'UTC'");
            database.set("temporary", temporary.toString());
            database.execute("SET temp_directory = getvariable('temporary')");
            return database;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (SQLException ex) {
            throw new DuckException("the database for traces cannot be opened", ex);
        }
    }

    /**
     * From now on, ends the statement that runs, and every later one, as soon as somebody
     * wants the work to stop or the thread is interrupted.
     * @param progress is asked now and then, by another thread
     */
    public void stopBy(Progress progress) {
        this.guard = new StatementGuard(progress, Thread.currentThread());
    }

    /** Sets a variable: a text, a number, a date, a list of texts, or null. */
    public void set(String variable, @Nullable Object value) {
        if (!variable.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not the name of a variable: " + variable);
        }
        try (PreparedStatement statement = connection.prepareStatement("SET VARIABLE " + variable + " = ?")) {
            statement.setObject(1, (value instanceof List<?> list)
                    ? connection.createArrayOf("VARCHAR", list.stream().map(String::valueOf).toArray()) : value);
            statement.execute();
        }
        catch (SQLException ex) {
            throw new DuckException("variable " + variable, ex);
        }
    }

    /** Runs the statements of a file. */
    public void run(String script) {
        for (String statement : statements(script)) {
            try {
                execute(statement);
            }
            catch (SQLException ex) {
                throw failure(script, ex);
            }
        }
    }

    /** Runs the one query of a file. */
    public void query(String script, RowReader reader) {
        List<String> statements = statements(script);
        if (statements.size() != 1) {
            throw new IllegalArgumentException(script + " must have one statement");
        }
        try (Statement statement = connection.createStatement();
                StatementGuard.Watch watch = watch(statement);
                ResultSet rows = statement.executeQuery(statements.getFirst())) {
            while (rows.next()) {
                reader.read(rows);
                watch.check();
            }
        }
        catch (SQLException ex) {
            throw failure(script, ex);
        }
    }

    private StatementGuard.Watch watch(Statement statement) {
        return (guard != null) ? guard.watch(statement) : StatementGuard.Watch.NONE;
    }

    private RuntimeException failure(String script, SQLException cause) {
        return (guard != null && guard.isStopped()) ? StatementGuard.cancelled() : new DuckException(script, cause);
    }

    /** For bulk appends and the like. */
    public Connection connection() {
        return connection;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); StatementGuard.Watch watch = watch(statement)) {
            watch.check();
            statement.execute(sql);
        }
    }

    private static List<String> statements(String script) {
        return Stream.of(text(script).split(";[ \\t]*(\\R|$)")).filter(DuckDatabase::says).toList();
    }

    private static boolean says(String statement) {
        return statement.lines().anyMatch((line) -> !line.isBlank() && !line.strip().startsWith("--"));
    }

    /** The text of a file, as it is shown to people. */
    public static String text(String script) {
        String name = "/sql/" + script + ".sql";
        try (InputStream in = DuckDatabase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        if (guard != null) {
            guard.close();
        }
        try {
            connection.close();
        }
        catch (SQLException ex) {
            throw new DuckException("the database for traces cannot be closed", ex);
        }
        finally {
            deleteTemporary();
        }
    }

    private void deleteTemporary() {
        try (Stream<Path> found = Files.walk(temporary)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Reads one row. */
    public interface RowReader {

        void read(ResultSet row) throws SQLException;

    }

}
