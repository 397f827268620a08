package org.throughline.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.community.ThreadKind;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Follower;
import org.throughline.graph.Projection;
import org.throughline.motivation.coding.TextKind;
import org.throughline.store.Batches;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Run;
import org.throughline.store.RunRepository;
import org.throughline.store.RunStatus;

/**
 * Starts, follows, cancels and deletes analyses. One runs at a time; others wait their
 * turn.
 *
 * <p>
 * The id of a run is derived from its kind, parameters, input and the version of
 * Throughline, so that the same work is the same run: doing it again writes the same
 * values. A run that fails or is cancelled takes its own results back and leaves those of
 * earlier runs, and the headline of the teachers, whole.
 */
public final class RunService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunService.class);

    private final Database database;

    private final QueryCatalogue queries;

    private final Projections projections;

    private final RunRepository runs;

    private final Exclusion exclusion;

    private final Clock clock;

    private final String version;

    private final EngagementSettings engagement;

    private final EngagementInput traced;

    private final MotivationInput chosen;

    private final VoiceInput motives;

    private final VoiceInput learnt;

    private final CarriedResults carried;

    private final Map<String, ActiveRun> active = new ConcurrentHashMap<>();

    private final ExecutorService worker = Executors
        .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("run-", 0).factory());

    public RunService(Database database, QueryCatalogue queries, Projections projections, RunRepository runs,
            EngagementSettings engagement, Exclusion exclusion, Clock clock, String version) {
        this.database = database;
        this.queries = queries;
        this.projections = projections;
        this.runs = runs;
        this.exclusion = exclusion;
        this.clock = clock;
        this.version = version;
        this.engagement = engagement;
        this.traced = new EngagementInput(database, queries, engagement.traces());
        this.chosen = new MotivationInput(database, queries);
        this.motives = new VoiceInput(database, queries, MotivationAnalysis.DOMAIN, TextKind.STATEMENT);
        this.learnt = new VoiceInput(database, queries, KnowledgeAnalysis.DOMAIN, TextKind.EVIDENCE);
        this.carried = new CarriedResults(database, queries);
    }

    /**
     * Starts an analysis and returns while it works. If the same run is already at work,
     * that one is returned.
     * @param kind what is to be computed
     * @param parameters those left out have their defaults
     * @param listener follows it
     * @throws InvalidRequestException if a parameter is unknown or has no sense
     * @throws InvalidDataException if the graph cannot be measured as it is, or not yet
     * because another run is just computing what this one depends on
     * @throws Exclusion.BusyException while an import is at work
     */
    public RunReport start(AnalysisKind kind, Map<String, ?> parameters, RunListener listener) {
        return start(analysis(kind, parameters), listener);
    }

    private Analysis analysis(AnalysisKind kind, Map<String, ?> parameters) {
        return switch (kind) {
            case COHERENCE -> new CoherenceAnalysis(RunParameters.coherence(parameters), database, queries);
            case THREADS -> new ThreadsAnalysis(RunParameters.threads(parameters), RunParameters.yearStart(parameters),
                    database, queries);
            case ENGAGEMENT -> new EngagementAnalysis(RunParameters.engagement(parameters, engagement.zone()), traced,
                    engagement, database, queries);
            case MOTIVATION ->
                new MotivationAnalysis(RunParameters.motivation(parameters), chosen, motives, database, queries);
            case KNOWLEDGE -> {
                RunParameters.check(kind, parameters);
                yield new KnowledgeAnalysis(learnt, database, queries);
            }
        };
    }

    private RunReport start(Analysis analysis, RunListener listener) {
        Exclusion.Permit permit = exclusion.share("the analysis of " + analysis.kind());
        try {
            return start(analysis, listener, permit);
        }
        catch (RuntimeException ex) {
            permit.close();
            throw ex;
        }
    }

    private RunReport start(Analysis analysis, RunListener listener, Exclusion.Permit permit) {
        refuseIfItsInputIsAtWork(analysis);
        Projection projection = project();
        String inputHash = analysis.inputHash(projection);
        String json = RunParameters.toJson(analysis.parameters());
        String id = id(analysis.kind(), json, inputHash);
        synchronized (active) {
            ActiveRun same = active.get(id);
            if (same != null) {
                permit.close();
                same.follow(listener);
                return same.report();
            }
            Optional<Run> earlier = runs.findById(id);
            Run run = new Run(id, analysis.kind(), json, analysis.seed(), now(), null, RunStatus.RUNNING, inputHash,
                    version, null, null);
            if (earlier.filter((before) -> before.status() == RunStatus.FINISHED).isEmpty()) {
                runs.save(run);
            }
            // else the finished one stays: its results are whole all the time, because
            // the same work writes the same values
            ActiveRun started = new ActiveRun(run, permit);
            started.follow(listener);
            active.put(id, started);
            worker.execute(() -> work(started, earlier.orElse(null), projection, analysis));
            return started.report();
        }
    }

    private void refuseIfItsInputIsAtWork(Analysis analysis) {
        if (analysis.kind().equals(AnalysisKind.COHERENCE.key())) {
            active.values()
                .stream()
                .map(ActiveRun::report)
                .filter((run) -> run.kind().equals(AnalysisKind.THREADS.key()) && !run.isEnded())
                .findFirst()
                .ifPresent((run) -> {
                    throw new InvalidDataException("Coherence depends on the threads, and run " + run.id()
                            + " is just looking for them: wait for its end.");
                });
        }
    }

    /**
     * Whether what the teachers carry was computed from what the graph holds now, and
     * from the traces beside it if there are any; no headline was computed from what
     * cannot be measured.
     */
    public boolean isUpToDate() {
        try {
            return isCoherenceUpToDate() && isEngagementUpToDate() && isMotivationUpToDate() && isKnowledgeUpToDate();
        }
        catch (InvalidDataException ex) {
            return false;
        }
    }

    private boolean isCoherenceUpToDate() {
        return headline().filter((run) -> run.inputHash().equals(project().hash())).isPresent();
    }

    /** Engagement of which the traces are gone stays as it is. */
    private boolean isEngagementUpToDate() {
        return !hasInput(AnalysisKind.ENGAGEMENT)
                || engagement().filter((run) -> run.inputHash().equals(traced.hash())).isPresent();
    }

    private boolean isMotivationUpToDate() {
        return isUpToDate(AnalysisKind.MOTIVATION);
    }

    /** Knowledge of which the sources are gone stays as it is. */
    private boolean isKnowledgeUpToDate() {
        return !hasInput(AnalysisKind.KNOWLEDGE) || isUpToDate(AnalysisKind.KNOWLEDGE);
    }

    /**
     * Whether there is something to compute a kind of analysis from, if there are data.
     */
    public boolean hasInput(AnalysisKind kind) {
        return switch (kind) {
            case THREADS, COHERENCE, MOTIVATION -> true;
            case ENGAGEMENT -> traced.hasTraces();
            case KNOWLEDGE -> !learnt.isEmpty();
        };
    }

    private boolean isUpToDate(AnalysisKind kind) {
        return carried(kind).filter((run) -> run.inputHash().equals(analysis(kind, Map.of()).inputHash(project())))
            .isPresent();
    }

    /**
     * Starts what is to be computed anew because the data have changed: the threads, if
     * they were found in other data, then coherence, engagement if there are traces,
     * motivation, and knowledge if there is evidence or an answer.
     */
    public void refresh() {
        if (areThreadsUpToDate()) {
            measure();
            return;
        }
        start(AnalysisKind.THREADS, Map.of(), new RunListener() {

            @Override
            public void advanced(Step step) {
                // nobody to tell
            }

            @Override
            public void ended(RunReport run) {
                if (run.isFinished()) {
                    measure();
                }
            }

        });
    }

    private void measure() {
        if (!isCoherenceUpToDate()) {
            start(AnalysisKind.COHERENCE, Map.of(), RunListener.NONE);
        }
        if (!isEngagementUpToDate()) {
            start(AnalysisKind.ENGAGEMENT, Map.of(), RunListener.NONE);
        }
        if (!isMotivationUpToDate()) {
            start(AnalysisKind.MOTIVATION, Map.of(), RunListener.NONE);
        }
        if (!isKnowledgeUpToDate()) {
            start(AnalysisKind.KNOWLEDGE, Map.of(), RunListener.NONE);
        }
    }

    private boolean areThreadsUpToDate() {
        String data = project().contentHash();
        return finished(AnalysisKind.THREADS).stream()
            .anyMatch((run) -> run.inputHash().equals(data)
                    && ThreadKind.CONTENT.key().equals(run.parameters().get("kind")));
    }

    private Projection project() {
        try {
            return projections.current();
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidDataException("The graph cannot be measured as it is: " + ex.getMessage(), ex);
        }
    }

    private void work(ActiveRun run, @Nullable Run earlier, Projection projection, Analysis analysis) {
        Run end;
        try {
            Map<String, @Nullable Object> summary = analysis.execute(run.id(), projection, run::progress);
            analysis.publish(run.id(), run::progress);
            end = run.run().finished(now(), RunParameters.toJson(summary));
        }
        catch (CancellationException ex) {
            end = takeBack(run, earlier, RunStatus.CANCELLED, "cancelled on request");
        }
        catch (RuntimeException ex) {
            LOG.error("Run {} failed", run.id(), ex);
            end = takeBack(run, earlier, RunStatus.FAILED, String.valueOf(ex.getMessage()));
        }
        save(run, end);
    }

    private void save(ActiveRun run, Run end) {
        Run last = end;
        try {
            last = runs.save(end);
        }
        catch (RuntimeException ex) {
            LOG.error("The end of run {} could not be written", run.id(), ex);
            last = end.ended(RunStatus.FAILED, now(), "The end of the run could not be written: " + ex.getMessage());
        }
        finally {
            // first the listeners, so that whoever waited finds that they have heard it
            run.end(RunReport.of(last));
            synchronized (active) {
                active.remove(run.id());
            }
            run.release();
        }
    }

    /**
     * An earlier run of the same id had the same results, so what was rewritten of them
     * is whole.
     */
    private Run takeBack(ActiveRun run, @Nullable Run earlier, RunStatus status, String why) {
        Run whole = (earlier != null && earlier.status() == RunStatus.FINISHED) ? earlier : null;
        try {
            if (whole == null || countResults(run.id()) == 0) {
                // also of a finished run that another one has taken the place of
                deleteResults(run.id());
            }
            forgetOverwritten();
        }
        catch (RuntimeException ex) {
            LOG.error("The partial results of run {} could not be deleted", run.id(), ex);
        }
        if (whole != null) {
            return whole;
        }
        return run.run().ended(status, now(), why);
    }

    private long countResults(String run) {
        return database.single(queries.get("runs/count-results"), Map.of("run", run)).longValue("results")
                + carried.count(run);
    }

    /** Waits for a run and returns its last state. */
    public RunReport await(String id) {
        ActiveRun run = active.get(id);
        return (run == null) ? find(id) : run.await();
    }

    /**
     * Tells a listener what a run does from now on; if it has ended, at once how.
     * @throws NotFoundException if there is no such run
     */
    public void follow(String id, Follower<? super RunListener.Step, ? super RunReport> listener) {
        ActiveRun run = active.get(id);
        if (run == null) {
            listener.ended(find(id));
        }
        else {
            run.follow(listener);
        }
    }

    /** All runs, the latest first. */
    public List<RunReport> list() {
        return runs.findAllByOrderByStartedAtDescIdAsc().stream().map(this::report).toList();
    }

    private RunReport report(Run run) {
        ActiveRun repeated = active.get(run.id());
        return (repeated == null) ? RunReport.of(run) : repeated.report();
    }

    /**
     * The finished analyses of a kind, also those just being repeated, the latest first.
     */
    List<RunReport> finished(AnalysisKind kind) {
        return runs.findAllByOrderByStartedAtDescIdAsc()
            .stream()
            .map(RunReport::of)
            .filter((run) -> run.kind().equals(kind.key()) && run.isFinished())
            .toList();
    }

    /**
     * One run.
     * @throws NotFoundException if there is none
     */
    public RunReport find(String id) {
        return runs.findById(id).map(this::report).orElseThrow(() -> new NotFoundException("run", id));
    }

    /**
     * The finished run that computed the same from the data as they are now; empty if
     * there is none.
     */
    Optional<RunReport> finished(AnalysisKind kind, Map<String, ?> parameters) {
        Analysis analysis = analysis(kind, parameters);
        String id = id(kind.key(), RunParameters.toJson(analysis.parameters()), analysis.inputHash(project()));
        return runs.findById(id).map(RunReport::of).filter(RunReport::isFinished);
    }

    /** What a run found besides its results, by name; empty if nothing. */
    Map<String, @Nullable Object> summary(String id) {
        return runs.findById(id).map(Run::summary).map(RunParameters::fromJson).orElse(Map.of());
    }

    /**
     * The last finished run over everything completed: the one whose results the teachers
     * carry.
     */
    public Optional<RunReport> headline() {
        return finished(AnalysisKind.COHERENCE).stream().filter(RunReport::givesHeadline).findFirst();
    }

    /**
     * The run whose engagement the teachers carry, all of them: a later one takes the
     * place of those before it.
     */
    public Optional<RunReport> engagement() {
        return carried(AnalysisKind.ENGAGEMENT);
    }

    /**
     * The run of a kind whose results the teachers carry, all of them: a later one takes
     * the place of those before it.
     * @param kind engagement, motivation or knowledge
     */
    Optional<RunReport> carried(AnalysisKind kind) {
        return finished(kind).stream().filter((run) -> isCarried(kind, run.id())).findFirst();
    }

    private boolean isCarried(AnalysisKind kind, String run) {
        return carried.count(kind, run) == CarriedResults.carriers(summary(run));
    }

    /** Where the sessions of a run of engagement are; the file may be missing. */
    Path sessions(String run) {
        return engagement.sessions(run);
    }

    EngagementSettings engagementSettings() {
        return engagement;
    }

    /**
     * Cancels a run that is at work; deletes one that has ended, with its results.
     * @throws NotFoundException if there is none
     * @throws InvalidRequestException if it is an import, whose data cannot be taken back
     */
    public RunReport delete(String id) {
        ActiveRun run = active.get(id);
        if (run != null) {
            run.cancel();
            return run.report();
        }
        RunReport ended = find(id);
        if (AnalysisKind.find(ended.kind()).isEmpty()) {
            throw new InvalidRequestException("id", "Run " + id + " is an import; only analyses can be deleted.");
        }
        deleteResults(id);
        Map<String, @Nullable Object> nothing = new HashMap<>();
        CoherenceWriter.HEADLINE.forEach((property) -> nothing.put(property, null));
        Batches.repeat((limit) -> database
            .write(queries.get("runs/forget-headline"), Map.of("run", id, "properties", nothing, "limit", limit))
            .rows()
            .getFirst()
            .longValue("teachers"));
        runs.deleteById(id);
        // what the overview is about and what the teachers carry must be the same
        headline().ifPresent((next) -> new CoherenceWriter(database, queries).publishHeadline(next.id()));
        return ended;
    }

    private void deleteResults(String id) {
        deleteInBatches("runs/delete-results", id);
        deleteInBatches("threads/delete-relations", id);
        carried.forget(id);
        SessionFiles.delete(engagement.sessions(id));
    }

    private void deleteInBatches(String query, String run) {
        Batches.repeat((limit) -> database.write(queries.get(query), Map.of("run", run, "limit", limit))
            .rows()
            .getFirst()
            .longValue("deleted"));
    }

    /** Marks as failed what a process left running that was killed. */
    public void recover() {
        for (Run run : runs.findAllByStatus(RunStatus.RUNNING)) {
            if (AnalysisKind.find(run.kind()).isPresent() && !active.containsKey(run.id())) {
                deleteResults(run.id());
                runs.save(run.ended(RunStatus.FAILED, now(), "The process ended before the run did."));
            }
        }
        if (active.isEmpty()) {
            forgetOverwritten();
        }
    }

    /**
     * What is left of results that a run has overwritten in part before it failed or was
     * killed: better none than those of some teachers.
     */
    private void forgetOverwritten() {
        for (AnalysisKind kind : CarriedResults.KINDS) {
            for (RunReport run : finished(kind)) {
                if (carried.count(kind, run.id()) > 0 && !isCarried(kind, run.id())) {
                    carried.forget(run.id());
                }
            }
        }
    }

    private String id(String kind, String parameters, String inputHash) {
        String work = String.join("\n", kind, parameters, inputHash, version);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(work.getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(digest, 0, 6);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Cancels what is at work, and waits until it has taken its results back. */
    @Override
    public void close() {
        List.copyOf(active.values()).forEach(ActiveRun::cancel);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("A run did not stop in time; the next start will clean up behind it.");
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
