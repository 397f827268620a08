package org.throughline.store.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.store.cypher.CypherProblem.Severity;
import org.throughline.store.cypher.CypherText.Kind;
import org.throughline.store.cypher.CypherText.Option;
import org.throughline.store.cypher.CypherText.Token;

/**
 * The rule by which a query of a person may be run: it reads the graph, and nothing else.
 *
 * <p>
 * Decided from the plan that the database itself makes, and from the words of the query.
 * Both are needed: a read transaction refuses writes but reads files ({@code LOAD CSV}),
 * and the plan shows a subquery inside an expression, such as {@code [x IN list | COLLECT
 * { ... }]}, only in the details of an operator. So operators must be on a list of those
 * that read; the words of the details and of the text must hold no {@code LOAD CSV}, no
 * procedure outside of a list, and no function that is not built in.
 */
public final class ReadRule {

    /** The procedures that read the graph or its schema. */
    public static final Set<String> PROCEDURES = Set.of("db.labels", "db.relationshiptypes", "db.propertykeys",
            "db.schema.visualization", "db.schema.nodetypeproperties", "db.schema.reltypeproperties",
            "db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships", "db.index.vector.querynodes",
            "db.index.vector.queryrelationships");

    private static final Set<String> OPTIONS = Set.of("planner", "runtime", "replan", "updatestrategy",
            "connectcomponentsplanner", "expressionengine", "operatorengine", "interpretedpipesfallback");

    /**
     * The operators that read, by families. Everything else is refused, also what a
     * version of Neo4j may bring that is not known yet.
     */
    private static final Pattern READING = Pattern.compile("ProduceResults|Projection|Filter|Argument|EmptyRow"
            + "|EmptyResult|Eager|Optional|Skip|Limit|ExhaustiveLimit|CacheProperties|ProjectEndpoints|PreserveOrder"
            + "|NullifyMetadata|AssertSameNode|AssertSameRelationship|Unwind|PartitionedUnwind|Error|ArgumentTracker"
            + "|RemoteBatchProperties(WithFilter)?|ProcedureCall|Foreach"
            + "|SubqueryForeach|\\w*(Scan|Seek|SeekByRange|Search|Lookup)|(Node|Relationship)CountFromCountStore"
            + "|\\w*(SemiApply|ConditionalApply|RollUpApply)|Apply|Anti|CartesianProduct"
            + "|(Node|Value)\\w*Join|TriadicSelection|TriadicBuild|TriadicFilter"
            + "|(Eager|Ordered|Partial)?Aggregation|(Ordered)?Distinct|(Ordered)?Union|(Partial)?(Sort|Top)"
            + "|(Optional)?Expand|\\w*VarLengthExpand|(Bidirectional)?Repeat|PathPropagatingBFS"
            + "|(Stateful|Multi)?ShortestPaths?");

    private static final Set<String> WRITING_WORDS = Set.of("CREATE", "INSERT", "MERGE", "SET", "DELETE", "REMOVE",
            "FOREACH");

    private static final Set<String> SCHEMA_WORDS = Set.of("CREATE", "DROP", "ALTER");

    private static final Pattern SCHEMA_OPERATOR = Pattern
        .compile("(Create|Drop|DoNothingIf)\\w*(Index|Constraint|Exists).*|AlterCurrentGraphType\\w*");

    private final Set<String> builtIn;

    private final String home;

    /**
     * The rule for a database.
     * @param builtIn names of the functions that are part of Neo4j, in lower case
     * @param home the database that queries may read
     */
    public ReadRule(Set<String> builtIn, String home) {
        this.builtIn = Set.copyOf(builtIn);
        this.home = home;
    }

    /**
     * What the rule says.
     *
     * @param effect what the query does
     * @param problems why it is not run, empty if it may be
     */
    public record Verdict(Effect effect, List<CypherProblem> problems) {

        public boolean isAllowed() {
            return problems.isEmpty();
        }

    }

    /**
     * Judges a query.
     * @param text its text
     * @param planned what the database says it does
     * @param plan its plan
     */
    public Verdict judge(CypherText text, Effect planned, Plan plan) {
        Judgement judgement = new Judgement(text);
        List<Plan> operators = plan.all().toList();
        Effect effect = planned;
        if (planned == Effect.WRITE) {
            judgement.refuse("refused-write", "This query changes the graph (%s). Here a query may only read it.",
                    WRITING_WORDS, "it writes");
        }
        if (planned == Effect.SCHEMA) {
            if (operators.stream().anyMatch((each) -> SCHEMA_OPERATOR.matcher(each.operator()).matches())) {
                judgement.refuse("refused-schema",
                        "This query changes constraints or indexes (%s). Here a query may only read the graph.",
                        SCHEMA_WORDS, "schema");
            }
            else {
                effect = Effect.OTHER;
            }
        }
        judgement.options(text.options());
        judgement.words(text.tokens(), true);
        operators.forEach(judgement::operator);
        if (effect == Effect.OTHER && judgement.found.isEmpty()) {
            judgement.command();
        }
        if (effect == Effect.READ && !judgement.found.isEmpty()) {
            effect = Effect.OTHER;
        }
        return new Verdict(effect, List.copyOf(judgement.found.values()));
    }

    private final class Judgement {

        private final CypherText text;

        /** What was found, by code and what it is about: told once. */
        private final Map<String, CypherProblem> found = new LinkedHashMap<>();

        Judgement(CypherText text) {
            this.text = text;
        }

        void options(List<Option> options) {
            for (Option option : options) {
                boolean parallel = option.key().equals("runtime") && option.value().equals("parallel");
                if (!OPTIONS.contains(option.key()) || parallel) {
                    found.putIfAbsent("option " + option.key(),
                            CypherProblem.between(
                                    Severity.ERROR, "refused-option", "The option " + option.key() + "="
                                            + option.value() + " is not allowed here; leave it out.",
                                    text, option.from(), option.to()));
                }
            }
        }

        void operator(Plan plan) {
            String name = plan.operator();
            int parenthesis = name.indexOf('(');
            String base = (parenthesis < 0) ? name : name.substring(0, parenthesis);
            if (base.equals("LoadCSV")) {
                loadCsv(null);
            }
            else if (base.startsWith("Show") || base.startsWith("Terminate") || base.equals("AdministrationCommand")) {
                command();
            }
            else if (base.startsWith("Transaction")) {
                refuse("refused-transactions",
                        "CALL { ... } IN TRANSACTIONS commits on its own (%s), which is not allowed here;"
                                + " leave IN TRANSACTIONS out.",
                        Set.of("TRANSACTIONS", "TRANSACTION"), "IN TRANSACTIONS");
            }
            else if (found.isEmpty() && !READING.matcher(base).matches()) {
                found.put("operator " + base, CypherProblem.of(Severity.ERROR, "refused-operator", "The plan has the"
                        + " operator " + base + ", of which it is not known that it only reads the graph."));
            }
            if (!plan.database().isEmpty() && !plan.database().equals(home)) {
                otherDatabase(plan.database());
            }
            // canonical Cypher of the planner: nothing can be hidden in it by quotes or
            // comments
            List<Token> details = CypherText.of(plan.details()).tokens();
            if (base.equals("ProcedureCall")) {
                List<Token> chain = chain(details, 0);
                procedure(chain, null);
                details = details.subList(Math.clamp(2L * chain.size() - 1, 0, details.size()), details.size());
            }
            words(details, false);
        }

        /** Finds what no plan operator may show. */
        void words(List<Token> tokens, boolean own) {
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                boolean free = at == 0 || !tokens.get(at - 1).isSymbol('.');
                if (free && token.isWord("LOAD") && isWord(tokens, at + 1, "CSV")
                        && (isWord(tokens, at + 2, "FROM") || isWord(tokens, at + 2, "WITH"))) {
                    loadCsv(own ? token : null);
                }
                else if (free && token.isWord("USE") && own && startsQuery(tokens, at)) {
                    found.putIfAbsent("database",
                            CypherProblem.between(Severity.ERROR, "refused-database",
                                    "USE is not allowed here: queries go to the database '" + home + "'. Leave it out.",
                                    text, token.from(), token.to()));
                }
                else if (free && token.isName()) {
                    List<Token> chain = chain(tokens, at);
                    int end = at + 2 * chain.size() - 1;
                    boolean called = at > 0 && tokens.get(at - 1).isWord("CALL");
                    if (chain.size() > 1 && called) {
                        procedure(chain, own ? token : null);
                    }
                    else if (chain.size() > 1 && end < tokens.size() && tokens.get(end).isSymbol('(')) {
                        function(name(chain), own ? chain : null);
                    }
                }
            }
        }

        private boolean isWord(List<Token> tokens, int at, String word) {
            return at < tokens.size() && tokens.get(at).isWord(word);
        }

        /** Whether a clause may stand here that only begins queries. */
        private boolean startsQuery(List<Token> tokens, int at) {
            if (at + 1 >= tokens.size() || !(tokens.get(at + 1).isName() || tokens.get(at + 1).isSymbol('$'))) {
                return false;
            }
            Token first = text.firstOfBody();
            if (tokens.get(at).equals(first)) {
                return true;
            }
            Token before = tokens.get(at - 1);
            return before.isSymbol('{') || before.isWord("UNION") || before.isWord("ALL") || before.isWord("DISTINCT")
                    || before.isWord("NEXT") || before.isWord("THEN") || before.isWord("ELSE");
        }

        /** The names that dots join from here on. */
        private List<Token> chain(List<Token> tokens, int start) {
            List<Token> chain = new ArrayList<>();
            int at = start;
            while (at < tokens.size() && tokens.get(at).isName()) {
                chain.add(tokens.get(at));
                if (at + 1 >= tokens.size() || !tokens.get(at + 1).isSymbol('.')) {
                    break;
                }
                at += 2;
            }
            return chain;
        }

        private String name(List<Token> chain) {
            return String.join(".", chain.stream().map(Token::text).toList());
        }

        private void loadCsv(@Nullable Token token) {
            found.putIfAbsent("load csv",
                    problem("refused-load-csv",
                            "LOAD CSV reads files and addresses outside of the graph, which is not allowed here;"
                                    + " import data instead.",
                            token));
        }

        private void procedure(List<Token> chain, @Nullable Token token) {
            String name = name(chain);
            if (!PROCEDURES.contains(name.toLowerCase(Locale.ROOT))) {
                found.putIfAbsent("procedure " + name.toLowerCase(Locale.ROOT), problem("refused-procedure",
                        "The procedure " + name + " is not on the list of those that only read the graph.", token));
            }
        }

        private void function(String name, @Nullable List<Token> chain) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!builtIn.contains(lower) || lower.startsWith("graph.")) {
                found.putIfAbsent("function " + lower,
                        problem("refused-function",
                                "The function " + name
                                        + " is not one of Cypher's own, so it is not known what it does.",
                                (chain == null) ? null : chain.getFirst()));
            }
        }

        private void otherDatabase(String database) {
            found.putIfAbsent("database", problem("refused-database",
                    "This query goes to the database '" + database + "'; here a query may only read '" + home + "'.",
                    first((token) -> token.isWord("USE"))));
        }

        void command() {
            Token token = text.firstOfBody();
            found.putIfAbsent("command",
                    problem("refused-command",
                            "This is a command to the server" + ((token == null) ? "" : " (" + token.upper() + ")")
                                    + " and no query of the graph; only queries that read the graph are run here.",
                            token));
        }

        void refuse(String code, String sentence, Set<String> words, String otherwise) {
            Token token = first((each) -> each.kind() == Kind.WORD && words.contains(each.upper()));
            found.putIfAbsent(code,
                    problem(code, sentence.formatted((token == null) ? otherwise : token.upper()), token));
        }

        /** The first such word that is no property, label or parameter. */
        private @Nullable Token first(Predicate<Token> wanted) {
            Token before = null;
            for (Token token : text.tokens()) {
                boolean named = before != null && (before.isSymbol('.') || before.isSymbol(':'));
                if (!named && wanted.test(token)) {
                    return token;
                }
                before = token;
            }
            return null;
        }

        private CypherProblem problem(String code, String message, @Nullable Token token) {
            return (token == null) ? CypherProblem.of(Severity.ERROR, code, message)
                    : CypherProblem.between(Severity.ERROR, code, message, text, token.from(), token.to());
        }

    }

}
