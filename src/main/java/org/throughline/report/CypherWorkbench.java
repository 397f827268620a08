package org.throughline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.GraphPart;
import org.throughline.report.CypherCells.LargeIntegers;
import org.throughline.report.CypherGraphs.AnswerGraph;
import org.throughline.report.CypherGraphs.Connect;
import org.throughline.store.CypherConsole;
import org.throughline.store.CypherConsole.Check;
import org.throughline.store.CypherCursor;
import org.throughline.store.CypherRequest;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.cypher.CypherProblem;
import org.throughline.store.cypher.CypherProblem.Severity;
import org.throughline.store.cypher.CypherText.Mode;
import org.throughline.store.cypher.Plan;

/** Queries that people write: checked, run, shown as rows and as a graph. */
public final class CypherWorkbench {

    /** Values that an answer on a page holds at the most, those within lists included. */
    private static final int MAX_VALUES = 1_000_000;

    /** Rows of a download that are converted together. */
    private static final int BATCH = 500;

    private final CypherConsole console;

    private final Database database;

    private final QueryCatalogue queries;

    private final CypherGraphs graphs;

    private final CypherLimits limits;

    /**
     * A workbench.
     * @param console runs the queries
     * @param database where the ends of relationships are looked up
     * @param queries how
     * @param limits what a query may take
     */
    public CypherWorkbench(CypherConsole console, Database database, QueryCatalogue queries, CypherLimits limits) {
        this.console = console;
        this.database = database;
        this.queries = queries;
        this.limits = limits;
        this.graphs = new CypherGraphs(database, queries);
    }

    /**
     * Something to be said about a query; offsets in UTF-16 code units of the query as it
     * was sent, null where the place is not known.
     *
     * @param severity error, warning or information
     * @param code what it is
     * @param message what is wrong
     * @param from offset of its start
     * @param to offset after its end
     * @param line line of the start, from 1
     * @param column column of the start, from 1
     */
    public record Remark(String severity, String code, String message, @Nullable Integer from, @Nullable Integer to,
            @Nullable Integer line, @Nullable Integer column) {

        /** What the database or the rule says, for JSON. */
        public static Remark of(CypherProblem problem) {
            return new Remark(problem.severity().name().toLowerCase(Locale.ROOT), problem.code(), problem.message(),
                    problem.from(), problem.to(), problem.line(), problem.column());
        }

    }

    /**
     * A query that was looked at.
     *
     * @param valid whether the database understands it
     * @param access read, write, schema or other; null if it is not understood
     * @param allowed whether it may be run
     * @param problems what is to be said about it
     * @param parameters names of its parameters
     * @param columns names of its columns
     */
    public record Checked(boolean valid, @Nullable String access, boolean allowed, List<Remark> problems,
            List<String> parameters, List<String> columns) {
    }

    /**
     * A query to be run.
     *
     * @param query its text
     * @param parameters its parameters, null for none
     * @param limit rows wanted at the most, null for as many as there may be
     * @param execution a name to cancel it by, null for any
     * @param mode run, explain or profile; null is run
     * @param connect whether the graph has all relationships among its nodes; null is no
     */
    public record RunRequest(@Nullable String query, @Nullable Map<String, Object> parameters, @Nullable Integer limit,
            @Nullable String execution, @Nullable String mode, @Nullable Boolean connect) {
    }

    /**
     * The answer to a query.
     *
     * @param execution the name it was run by
     * @param columns names of the columns
     * @param types type of the values of each
     * @param rows the cells
     * @param truncated whether there are more rows
     * @param limit rows that were wanted at the most
     * @param milliseconds from the request to the last row here
     * @param notices what the planner has to say
     * @param graph the nodes and relationships of the rows, null if there are none
     * @param plan the plan, null if the query was just run
     */
    public record Answer(String execution, List<String> columns, List<String> types, List<List<@Nullable Object>> rows,
            boolean truncated, int limit, long milliseconds, List<Remark> notices, @Nullable GraphPart graph,
            @Nullable PlanNode plan) {
    }

    /**
     * An operator of a plan.
     *
     * @param operator its name
     * @param details what it does
     * @param identifiers what it hands on
     * @param estimatedRows rows expected
     * @param rows rows there were, null if it was not profiled
     * @param dbHits accesses to the store, null if it was not profiled
     * @param children where its rows come from
     */
    public record PlanNode(String operator, String details, List<String> identifiers, double estimatedRows,
            @Nullable Long rows, @Nullable Long dbHits, List<PlanNode> children) {

        static PlanNode of(Plan plan) {
            return new PlanNode(plan.operator(), plan.details(), plan.identifiers(), plan.estimatedRows(), plan.rows(),
                    plan.dbHits(), plan.children().stream().map(PlanNode::of).toList());
        }

    }

    /**
     * What a query may take.
     *
     * @param rows rows that a page shows at the most
     * @param seconds how long it may run
     * @param memory how much memory it may use
     * @param words the same in sentences
     */
    public record Limits(int rows, long seconds, String memory, List<String> words) {
    }

    public Limits limits() {
        return new Limits(limits.rows(), limits.time().toSeconds(), limits.memoryText(), limits.words());
    }

    /** Looks at a query without running it. */
    public Checked check(@Nullable String query) {
        Check check = console.check(required(query));
        return new Checked(check.valid(),
                (check.effect() == null) ? null : check.effect().name().toLowerCase(Locale.ROOT), check.allowed(),
                remarks(check.problems()), check.parameters(), check.columns());
    }

    private static List<Remark> remarks(List<CypherProblem> problems) {
        return problems.stream().map(Remark::of).toList();
    }

    /**
     * Runs a query.
     * @throws InvalidRequestException if the request makes no sense
     * @throws org.throughline.store.CypherException if the query is wrong, is not
     * allowed, is cancelled or reaches a limit
     */
    public Answer run(RunRequest request) {
        int limit = limit(request.limit());
        String execution = execution(request.execution());
        long start = System.nanoTime();
        try (CypherCursor cursor = open(request.query(), request.parameters(), execution, mode(request.mode()))) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            int values = 0;
            while (rows.size() < limit && values < MAX_VALUES && cursor.hasNext()) {
                List<@Nullable Object> row = cursor.next();
                rows.add(row);
                values += row.stream().mapToInt(CypherWorkbench::count).sum();
            }
            boolean truncated = cursor.hasNext();
            while (truncated && cursor.mode() == Mode.PROFILE && cursor.hasNext()) {
                // what each operator did is known only at the end
                cursor.next();
            }
            CypherCells cells = new CypherCells(database, queries, LargeIntegers.TEXT);
            List<List<@Nullable Object>> converted = cells.convert(rows);
            AnswerGraph graph = graphs.graph(cells,
                    Boolean.TRUE.equals(request.connect()) ? Connect.ALL : Connect.AS_ANSWERED);
            Plan plan = cursor.plan();
            List<CypherProblem> notices = new ArrayList<>(cursor.notices());
            if (graph != null && !graph.allLinks()) {
                notices.add(CypherProblem.of(Severity.INFORMATION, "many-links",
                        "The nodes have so many relationships with each other that not all are drawn."));
            }
            return new Answer(execution, cursor.columns(), CypherCells.types(cursor.columns().size(), rows), converted,
                    truncated, limit, (System.nanoTime() - start) / 1_000_000, remarks(notices),
                    (graph == null) ? null : graph.part(), (plan == null) ? null : PlanNode.of(plan));
        }
    }

    private static int count(@Nullable Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().mapToInt(CypherWorkbench::count).sum() + 1;
            case Map<?, ?> map -> map.values().stream().mapToInt(CypherWorkbench::count).sum() + 1;
            case null, default -> 1;
        };
    }

    private CypherCursor open(@Nullable String query, @Nullable Map<String, Object> parameters, String execution,
            Mode mode) {
        return console.open(new CypherRequest(required(query),
                CypherCells.parameters((parameters == null) ? Map.of() : parameters), execution, mode));
    }

    private static String required(@Nullable String query) {
        if (query == null) {
            throw new InvalidRequestException("query", "The request needs a query.");
        }
        return query;
    }

    private static String execution(@Nullable String given) {
        return (given == null || given.isBlank()) ? UUID.randomUUID().toString() : given;
    }

    private int limit(@Nullable Integer wanted) {
        if (wanted == null) {
            return limits.rows();
        }
        if (wanted < 1 || wanted > limits.rows()) {
            throw new InvalidRequestException("limit",
                    "limit must be from 1 to " + limits.rows() + ", not " + wanted + "; a download holds all rows.");
        }
        return wanted;
    }

    private static Mode mode(@Nullable String word) {
        return switch ((word == null) ? "run" : word) {
            case "run" -> Mode.RUN;
            case "explain" -> Mode.EXPLAIN;
            case "profile" -> Mode.PROFILE;
            default ->
                throw new InvalidRequestException("mode", "mode must be run, explain or profile, not '" + word + "'.");
        };
    }

    /**
     * The complete answer to a query, read while it is written.
     * @param query its text
     * @param parameters its parameters, null for none
     * @param execution a name to cancel it by, null for any
     * @param use what becomes of the table; it cannot be read afterwards
     */
    public <T> T table(@Nullable String query, @Nullable Map<String, Object> parameters, @Nullable String execution,
            Function<Table, T> use) {
        try (CypherCursor cursor = open(query, parameters, execution(execution), Mode.RUN)) {
            return use.apply(new Table("Answer", cursor.columns(), new ConvertedRows(cursor)));
        }
    }

    /**
     * Stops a query.
     * @throws NotFoundException if none of that name runs
     */
    public void cancel(String execution) {
        if (!console.cancel(execution)) {
            throw new NotFoundException("No query runs by the name '" + execution + "'; it may have ended.");
        }
    }

    /**
     * Converts rows by the batch, so that the ends of relationships are asked for once.
     */
    private final class ConvertedRows implements Iterator<List<@Nullable Object>> {

        private final CypherCursor cursor;

        private final CypherCells cells = new CypherCells(database, queries, LargeIntegers.EXACT);

        private Iterator<List<@Nullable Object>> batch = List.<List<@Nullable Object>>of().iterator();

        ConvertedRows(CypherCursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            return batch.hasNext() || cursor.hasNext();
        }

        @Override
        public List<@Nullable Object> next() {
            if (!batch.hasNext()) {
                List<List<@Nullable Object>> rows = new ArrayList<>();
                do {
                    rows.add(cursor.next());
                }
                while (rows.size() < BATCH && cursor.hasNext());
                batch = cells.convert(rows).iterator();
            }
            return batch.next();
        }

    }

}
