package org.throughline.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.QueryProfile;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.store.CypherException.Reason;
import org.throughline.store.cypher.CypherProblem;
import org.throughline.store.cypher.CypherProblem.Severity;
import org.throughline.store.cypher.CypherText;
import org.throughline.store.cypher.CypherText.Mode;
import org.throughline.store.cypher.Effect;
import org.throughline.store.cypher.Plan;
import org.throughline.store.cypher.ReadRule;
import org.throughline.store.cypher.ReadRule.Verdict;

/**
 * Runs what people write: in a read transaction with a time limit, only if its plan reads
 * nothing but the graph ({@link ReadRule}), and so that it can be stopped at any moment.
 *
 * <p>
 * The plan is asked for in the same transaction and with the same parameters as the query
 * that follows. Thread-safe.
 */
public final class CypherConsole {

    private static final Logger LOG = LoggerFactory.getLogger(CypherConsole.class);

    private static final String EXPLAIN = "EXPLAIN ";

    private static final String PROFILE = "PROFILE ";

    /** What follows the message of a syntax error: its place, and the query again. */
    private static final Pattern PLACE = Pattern.compile("\\s*\\(line \\d+, column \\d+ \\(offset: \\d+\\)\\).*",
            Pattern.DOTALL);

    /** The condition that comes before the sentence of a notification. */
    private static final Pattern CONDITION = Pattern.compile("^(warn|info): [^.]*\\. ");

    /** Said of a query that is only explained. */
    private static final String PARAMETER_MISSING = "01N60";

    private static final String METADATA_KEY = "throughlineExecution";

    private final Database database;

    private final QueryCatalogue queries;

    private final Duration limit;

    private final Map<String, Execution> running = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable ReadRule> rule = new AtomicReference<>();

    /**
     * A console.
     * @param database where queries go
     * @param queries how to stop them
     * @param limit how long one may take
     */
    public CypherConsole(Database database, QueryCatalogue queries, Duration limit) {
        this.database = database;
        this.queries = queries;
        this.limit = limit;
    }

    /**
     * What is known of a query without running it.
     *
     * @param valid whether the database understands it
     * @param effect what it does, null if it is not understood
     * @param allowed whether it may be run here
     * @param problems what is to be said about it, errors first
     * @param parameters names of its parameters, in the order of the text
     * @param columns names of the columns of its answer
     */
    public record Check(boolean valid, @Nullable Effect effect, boolean allowed, List<CypherProblem> problems,
            List<String> parameters, List<String> columns) {
    }

    /** Looks at a query; nothing of it is run. */
    public Check check(String query) {
        CypherText text = CypherText.of(query);
        try (Session session = session(); Transaction transaction = begin(session, UUID.randomUUID().toString())) {
            Explained explained = explain(transaction, text, Map.of());
            List<CypherProblem> problems = new ArrayList<>(explained.verdict().problems());
            problems.addAll(explained.notices());
            return new Check(true, explained.verdict().effect(), explained.verdict().isAllowed(), problems,
                    text.parameters(), explained.columns());
        }
        catch (Neo4jException ex) {
            return invalid(translate(ex, text, EXPLAIN.length(), null), text);
        }
        catch (CypherException ex) {
            return invalid(ex, text);
        }
    }

    private static Check invalid(CypherException failure, CypherText text) {
        if (failure.reason() != Reason.INVALID) {
            throw failure;
        }
        return new Check(false, null, false, failure.problems(), text.parameters(), List.of());
    }

    /**
     * Makes sure that a query may be run.
     * @return what is known of it
     * @throws CypherException if it is wrong, or does more than read the graph
     */
    public Check requireAllowed(String query) {
        Check check = check(query);
        if (!check.allowed()) {
            throw new CypherException(check.valid() ? Reason.REFUSED : Reason.INVALID, check.problems());
        }
        return check;
    }

    /**
     * Starts a query.
     * @return its answer, to be closed by the caller
     * @throws CypherException if it is wrong or may not be run
     */
    public CypherCursor open(CypherRequest request) {
        CypherText text = CypherText.of(request.text());
        Execution execution = new Execution(request.execution(), UUID.randomUUID().toString());
        if (running.putIfAbsent(execution.name, execution) != null) {
            throw new CypherException(Reason.INVALID, "execution-in-use",
                    "A query with the execution '" + execution.name + "' is running already; give each its own.");
        }
        Session session = session();
        Cursor cursor = new Cursor(text, execution, session);
        try {
            cursor.start(request);
            return cursor;
        }
        catch (RuntimeException ex) {
            cursor.close();
            throw ex;
        }
    }

    /**
     * Stops a query at the database, also one that has not answered yet.
     * @return whether there was one of that name
     */
    public boolean cancel(String name) {
        Execution execution = running.get(name);
        if (execution == null) {
            return false;
        }
        // said before the transaction is looked for: one that is not there yet sees it
        execution.cancelled = true;
        database.list(queries.get("workbench/terminate"), Map.of("key", METADATA_KEY, "execution", execution.token));
        return true;
    }

    private Session session() {
        return database.driver().session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
    }

    private Transaction begin(Session session, String token) {
        return session.beginTransaction(
                TransactionConfig.builder().withTimeout(limit).withMetadata(Map.of(METADATA_KEY, token)).build());
    }

    private Explained explain(Transaction transaction, CypherText text, Map<String, @Nullable Object> parameters) {
        if (text.isEmpty()) {
            throw new CypherException(Reason.INVALID,
                    List.of(CypherProblem.at(Severity.ERROR, "empty", "There is no query: write one.", text, 0)));
        }
        Result result = transaction.run(EXPLAIN + text.withoutMode(), parameters);
        List<String> columns = result.keys();
        ResultSummary summary = result.consume();
        Plan plan = summary.queryPlan()
            .map(CypherConsole::plan)
            .orElseThrow(() -> new CypherException(Reason.REFUSED, "refused-command",
                    "The database shows no plan for this, so it cannot be seen whether it only reads the graph."));
        Verdict verdict = rule().judge(text, effect(summary.queryType()), plan);
        return new Explained(columns, plan, verdict, notices(summary, text));
    }

    private record Explained(List<String> columns, Plan plan, Verdict verdict, List<CypherProblem> notices) {
    }

    private ReadRule rule() {
        ReadRule known = rule.get();
        if (known == null) {
            known = new ReadRule(builtInFunctions(), home());
            rule.set(known);
        }
        return known;
    }

    /**
     * The database that queries go to if they say nothing; asked for with a query of our
     * own, as USE would change what a summary says.
     */
    private String home() {
        try (Session session = session()) {
            return session.run(queries.get("workbench/nothing").text()).consume().database().name();
        }
        catch (Neo4jException ex) {
            throw database.translate(ex);
        }
    }

    private Set<String> builtInFunctions() {
        Set<String> names = new HashSet<>();
        for (String version : List.of("5", "25")) {
            for (Row function : functions(version)) {
                if (function.booleanValue("isBuiltIn")) {
                    names.add(function.string("name").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    /**
     * The functions of a version of Cypher.
     * @param version 5 or 25
     * @return empty if the database does not know that version
     */
    public List<Row> functions(String version) {
        return listOrNone("workbench/list-functions-" + version);
    }

    /**
     * The procedures of a version of Cypher that queries may call.
     * @param version 5 or 25
     * @return empty if the database does not know that version
     */
    public List<Row> procedures(String version) {
        return listOrNone("workbench/list-procedures-" + version).stream()
            .filter((row) -> ReadRule.PROCEDURES.contains(row.string("name").toLowerCase(Locale.ROOT)))
            .toList();
    }

    private List<Row> listOrNone(String query) {
        try {
            return database.list(queries.get(query), Map.of());
        }
        catch (DatabaseException ex) {
            if (ex.reason() == DatabaseException.Reason.QUERY) {
                return List.of();
            }
            throw ex;
        }
    }

    private static Effect effect(QueryType type) {
        return switch (type) {
            case READ_ONLY -> Effect.READ;
            case READ_WRITE, WRITE_ONLY -> Effect.WRITE;
            case SCHEMA_WRITE -> Effect.SCHEMA;
        };
    }

    private static Plan plan(org.neo4j.driver.summary.Plan plan) {
        Map<String, Value> arguments = plan.arguments();
        return new Plan(operator(plan.operatorType()), database(plan.operatorType()), details(arguments),
                plan.identifiers(), estimate(arguments), null, null,
                plan.children().stream().map(CypherConsole::plan).toList());
    }

    private static Plan plan(QueryProfile profile) {
        Map<String, Value> arguments = profile.arguments();
        return new Plan(operator(profile.operatorType()), database(profile.operatorType()), details(arguments),
                profile.identifiers(), estimate(arguments), whole(arguments, "Rows"), whole(arguments, "DbHits"),
                profile.children().stream().map(CypherConsole::plan).toList());
    }

    /** Operators are named as {@code Filter@neo4j}. */
    private static String operator(String type) {
        int at = type.lastIndexOf('@');
        return (at < 0) ? type : type.substring(0, at);
    }

    private static String database(String type) {
        return type.substring(type.lastIndexOf('@') + 1).equals(type) ? "" : type.substring(type.lastIndexOf('@') + 1);
    }

    private static String details(Map<String, Value> arguments) {
        Value details = arguments.get("Details");
        return (details == null || details.isNull()) ? "" : details.asString();
    }

    private static double estimate(Map<String, Value> arguments) {
        Value rows = arguments.get("EstimatedRows");
        return (rows == null || rows.isNull()) ? 0 : rows.asNumber().doubleValue();
    }

    private static @Nullable Long whole(Map<String, Value> arguments, String name) {
        Value value = arguments.get(name);
        return (value == null || value.isNull()) ? null : Long.valueOf(value.asLong());
    }

    private static List<CypherProblem> notices(ResultSummary summary, CypherText text) {
        List<CypherProblem> notices = new ArrayList<>();
        summary.gqlStatusObjects().forEach((status) -> {
            if (status instanceof GqlNotification notification && !status.gqlStatus().equals(PARAMETER_MISSING)) {
                Severity severity = notification.severity().filter(NotificationSeverity.WARNING::equals).isPresent()
                        ? Severity.WARNING : Severity.INFORMATION;
                String message = CONDITION.matcher(status.statusDescription()).replaceFirst("");
                notices.add(notification.position()
                    .map((place) -> CypherProblem.at(severity, status.gqlStatus(), message, text,
                            place.offset() - EXPLAIN.length()))
                    .orElseGet(() -> CypherProblem.of(severity, status.gqlStatus(), message)));
            }
        });
        notices.sort((a, b) -> a.severity().compareTo(b.severity()));
        return notices;
    }

    private CypherException translate(Neo4jException failure, CypherText text, int shift,
            @Nullable Execution execution) {
        if (execution != null && execution.cancelled) {
            return new CypherException(Reason.CANCELLED, "cancelled", "The query was cancelled.");
        }
        String code = failure.code();
        if (code.contains("TransactionTimedOut")) {
            return new CypherException(Reason.TIMED_OUT, code, "The query took longer than " + limit.toSeconds()
                    + " seconds and was stopped: ask for less, or raise THROUGHLINE_CYPHER_SECONDS.");
        }
        if (code.contains("OutOfMemory")) {
            return new CypherException(Reason.OUT_OF_MEMORY, code,
                    "The query needed more memory than it may have and was stopped: aggregate earlier, or ask for"
                            + " less. The limit is THROUGHLINE_CYPHER_MEMORY.");
        }
        if (failure instanceof ServiceUnavailableException || code.contains(".Security.")) {
            throw database.translate(failure);
        }
        String message = PLACE.matcher(String.valueOf(failure.getMessage())).replaceFirst("").strip();
        Integer offset = offset(failure);
        return new CypherException(Reason.INVALID,
                List.of((offset == null) ? CypherProblem.of(Severity.ERROR, code, message)
                        : CypherProblem.at(Severity.ERROR, code, message, text, offset - shift)));
    }

    private static @Nullable Integer offset(Neo4jException failure) {
        for (Neo4jException at = failure; at != null; at = at.gqlCause().orElse(null)) {
            Value position = at.diagnosticRecord().get("_position");
            if (position != null && !position.isNull() && position.containsKey("offset")) {
                return position.get("offset").asInt();
            }
        }
        return null;
    }

    /** A query that runs, and whether somebody wants it to stop. */
    private static final class Execution {

        private final String name;

        /** Ours alone: names come from outside and may come twice. */
        private final String token;

        private volatile boolean cancelled;

        Execution(String name, String token) {
            this.name = name;
            this.token = token;
        }

    }

    private final class Cursor implements CypherCursor {

        private final CypherText text;

        private final Execution execution;

        private final Session session;

        private @Nullable Transaction transaction;

        private List<String> columns = List.of();

        private List<CypherProblem> notices = List.of();

        private @Nullable Plan plan;

        /** Null if nothing is run. */
        private @Nullable Result result;

        private int shift;

        private Mode mode = Mode.RUN;

        Cursor(CypherText text, Execution execution, Session session) {
            this.text = text;
            this.execution = execution;
            this.session = session;
        }

        void start(CypherRequest request) {
            mode = (text.mode() == Mode.RUN) ? request.mode() : text.mode();
            shift = EXPLAIN.length();
            try {
                transaction = begin(session, execution.token);
                Explained explained = explain(transaction, text, request.parameters());
                columns = explained.columns();
                notices = explained.notices();
                if (!explained.verdict().isAllowed()) {
                    throw new CypherException(Reason.REFUSED, explained.verdict().problems());
                }
                requireNotCancelled();
                switch (mode) {
                    case EXPLAIN -> plan = explained.plan();
                    case PROFILE -> result = transaction.run(PROFILE + text.withoutMode(), request.parameters());
                    case RUN -> {
                        shift = 0;
                        result = transaction.run(text.withoutMode(), request.parameters());
                    }
                }
            }
            catch (Neo4jException ex) {
                throw translate(ex, text, shift, execution);
            }
        }

        private void requireNotCancelled() {
            if (execution.cancelled) {
                throw new CypherException(Reason.CANCELLED, "cancelled", "The query was cancelled.");
            }
        }

        @Override
        public List<String> columns() {
            return columns;
        }

        @Override
        public Mode mode() {
            return mode;
        }

        @Override
        public List<CypherProblem> notices() {
            return notices;
        }

        @Override
        public @Nullable Plan plan() {
            return plan;
        }

        @Override
        public boolean hasNext() {
            // a profile is to be had once, when all rows are read
            if (result == null || (mode == Mode.PROFILE && plan != null)) {
                return false;
            }
            requireNotCancelled();
            try {
                boolean more = result.hasNext();
                if (!more && mode == Mode.PROFILE && plan == null) {
                    plan = result.consume().queryProfile().map(CypherConsole::plan).orElse(null);
                }
                return more;
            }
            catch (Neo4jException ex) {
                throw translate(ex, text, shift, execution);
            }
        }

        @Override
        public List<@Nullable Object> next() {
            if (result == null) {
                throw new NoSuchElementException();
            }
            try {
                return CypherValues.plain(result.next());
            }
            catch (Neo4jException ex) {
                throw translate(ex, text, shift, execution);
            }
        }

        @Override
        public void close() {
            running.remove(execution.name, execution);
            try (session) {
                if (transaction != null) {
                    transaction.close();
                }
            }
            catch (Neo4jException ex) {
                // the query has ended, one way or another; what was read stays as it is
                LOG.debug("A query ended badly", ex);
            }
        }

    }

}
