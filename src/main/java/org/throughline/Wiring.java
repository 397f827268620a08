package org.throughline;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.throughline.cli.FirstStart;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Imports;
import org.throughline.ingest.Uploads;
import org.throughline.ingest.moodle.TraceSources;
import org.throughline.concurrent.Exclusion;
import org.throughline.engagement.TraceStore;
import org.throughline.report.CoherenceReports;
import org.throughline.report.CodingReports;
import org.throughline.report.CodingWork;
import org.throughline.report.CypherSchemas;
import org.throughline.report.CypherWorkbench;
import org.throughline.report.EngagementReports;
import org.throughline.report.EngagementSettings;
import org.throughline.report.GroupComparisons;
import org.throughline.report.CourseReports;
import org.throughline.report.CurvatureReports;
import org.throughline.report.GraphReports;
import org.throughline.report.KnowledgeReports;
import org.throughline.report.MotivationReports;
import org.throughline.report.Overviews;
import org.throughline.report.QuestionnaireReports;
import org.throughline.report.RunComparisons;
import org.throughline.report.RunService;
import org.throughline.report.ThreadReports;
import org.throughline.report.TypeReports;
import org.throughline.report.Views;
import org.throughline.report.SavedQueries;
import org.throughline.report.SchemaReports;
import org.throughline.report.StoredTexts;
import org.throughline.report.TextSetting;
import org.throughline.report.Texts;
import org.throughline.report.SelectionGraphs;
import org.throughline.report.SelectionReports;
import org.throughline.report.TeacherMotivations;
import org.throughline.report.TeacherReports;
import org.throughline.store.CypherConsole;
import org.throughline.store.Database;
import org.throughline.store.EmbeddedDatabase;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Repositories;
import org.throughline.store.Schema;
import org.throughline.store.Version;
import org.throughline.web.AccessRules;

/**
 * Makes the objects of the inner layers, which know no framework. Each is made when it is
 * first needed.
 */
@Factory
final class Wiring {

    @Singleton
    QueryCatalogue queries() {
        return QueryCatalogue.load();
    }

    /** Opened with its schema, so that nobody meets a database without constraints. */
    @Singleton
    @Bean(preDestroy = "close")
    Database database(Settings settings, QueryCatalogue queries) {
        Database database = settings.neo4j().isConfigured() ? Database.connect(settings.neo4j().connection())
                : Database.connect(EmbeddedDatabase.start(settings.dataFolder(), settings.boltPortNumber(), queries,
                        settings.cypherLimits().memory()));
        try {
            new Schema(database, queries).apply();
            return database;
        }
        catch (RuntimeException ex) {
            database.close();
            throw ex;
        }
    }

    @Singleton
    @Bean(preDestroy = "close")
    Repositories repositories(Database database) {
        return Repositories.open(database);
    }

    @Singleton
    Projections projections(Database database, QueryCatalogue queries) {
        return new Projections(database, queries);
    }

    @Singleton
    @Bean(preDestroy = "close")
    RunService runs(Settings settings, Database database, QueryCatalogue queries, Projections projections,
            Repositories repositories, TraceStore traces, Exclusion exclusion) {
        return new RunService(
                database, queries, projections, repositories.runs(), new EngagementSettings(traces,
                        settings.engagementFolder(), settings.engagement().memoryBytes(), settings.zone()),
                exclusion, Clock.systemUTC(), Version.current());
    }

    @Singleton
    TraceStore traceStore(Settings settings) {
        return new TraceStore(settings.tracesFolder());
    }

    /** Analyses side by side, an import alone. */
    @Singleton
    Exclusion exclusion() {
        return new Exclusion();
    }

    @Singleton
    Importer importer(Settings settings, Database database, QueryCatalogue queries) {
        return new Importer(database, queries, settings.importOptions());
    }

    @Singleton
    TraceSources traces(Settings settings, Exclusion exclusion) {
        return new TraceSources(settings.tracesFolder(), settings.dataFolder().resolve("work"), exclusion);
    }

    @Singleton
    @Bean(preDestroy = "close")
    Uploads uploads(Settings settings, Importer importer) {
        return new Uploads(settings.uploadsFolder(), settings.upload().limits(), importer, Clock.systemUTC());
    }

    @Singleton
    @Bean(preDestroy = "close")
    Imports imports(Settings settings, Database database, QueryCatalogue queries, Importer importer, Uploads uploads,
            Exclusion exclusion, RunService runs) {
        return new Imports(database, queries, importer, uploads, exclusion, settings.rejectsFolder(),
                () -> !runs.isUpToDate(), Clock.systemUTC());
    }

    @Singleton
    FirstStart firstStart(Settings settings, Overviews overviews, Importer importer, RunService runs) {
        return new FirstStart(settings.sampleFolder(), settings.dataFolder(), overviews, importer, runs);
    }

    @Singleton
    AccessRules access(Settings settings) {
        return new AccessRules(settings.token(), settings.textsToken(), settings.textsHidden(), settings.isLoopback());
    }

    @Singleton
    TextSetting textSetting(Settings settings) {
        return new TextSetting(settings.textsHidden() ? Texts.HIDDEN : Texts.SHOWN);
    }

    @Singleton
    CodingReports coding(Database database, QueryCatalogue queries) {
        return new CodingReports(database, queries);
    }

    @Singleton
    CodingWork codingWork(Settings settings, Database database, QueryCatalogue queries, CodingReports coding,
            Exclusion exclusion) {
        return new CodingWork(database, queries, coding, settings.model().access(), exclusion);
    }

    @Singleton
    StoredTexts storedTexts(Database database, QueryCatalogue queries) {
        return new StoredTexts(database, queries);
    }

    @Singleton
    Overviews overviews(Database database, QueryCatalogue queries, RunService runs, TypeReports types) {
        return new Overviews(database, queries, runs, types);
    }

    @Singleton
    TeacherReports teachers(Database database, QueryCatalogue queries, Repositories repositories) {
        return new TeacherReports(database, queries, repositories.teachers());
    }

    @Singleton
    CourseReports courses(Settings settings, Database database, QueryCatalogue queries) {
        return new CourseReports(database, queries, settings.smallestGroup());
    }

    @Singleton
    SelectionReports selections(Database database, QueryCatalogue queries, Projections projections, RunService runs) {
        return new SelectionReports(database, queries, projections, runs);
    }

    @Singleton
    SelectionGraphs graphs(SelectionReports selections) {
        return new SelectionGraphs(selections);
    }

    @Singleton
    CoherenceReports coherence(Settings settings, Database database, QueryCatalogue queries, RunService runs) {
        return new CoherenceReports(database, queries, runs, settings.smallestGroup());
    }

    @Singleton
    TypeReports types(Settings settings, Database database, QueryCatalogue queries, RunService runs,
            CoherenceReports coherence) {
        return new TypeReports(database, queries, runs, coherence, settings.smallestGroup());
    }

    @Singleton
    EngagementReports engagement(Settings settings, Database database, QueryCatalogue queries, RunService runs,
            CoherenceReports coherence) {
        return new EngagementReports(database, queries, runs, coherence, settings.smallestGroup());
    }

    @Singleton
    MotivationReports motivation(Settings settings, Database database, QueryCatalogue queries, RunService runs,
            CoherenceReports coherence) {
        return new MotivationReports(database, queries, runs, coherence, settings.smallestGroup());
    }

    @Singleton
    TeacherMotivations motivations(Database database, QueryCatalogue queries, MotivationReports motivation) {
        return new TeacherMotivations(database, queries, motivation);
    }

    @Singleton
    KnowledgeReports knowledge(Settings settings, Database database, QueryCatalogue queries, RunService runs,
            CoherenceReports coherence) {
        return new KnowledgeReports(database, queries, runs, coherence, settings.smallestGroup());
    }

    @Singleton
    CurvatureReports curvature(Settings settings, Database database, QueryCatalogue queries) {
        return new CurvatureReports(database, queries, settings.smallestGroup());
    }

    @Singleton
    QuestionnaireReports questionnaires(Settings settings, Database database, QueryCatalogue queries) {
        return new QuestionnaireReports(database, queries, settings.smallestGroup());
    }

    @Singleton
    RunComparisons comparisons(Settings settings, Database database, QueryCatalogue queries, RunService runs) {
        return new RunComparisons(database, queries, runs, settings.smallestGroup());
    }

    @Singleton
    ThreadReports threads(Settings settings, Database database, QueryCatalogue queries, Projections projections,
            RunService runs) {
        return new ThreadReports(database, queries, projections, runs, settings.smallestGroup());
    }

    @Singleton
    CypherConsole console(Settings settings, Database database, QueryCatalogue queries) {
        return new CypherConsole(database, queries, settings.cypherLimits().time());
    }

    @Singleton
    CypherWorkbench workbench(Settings settings, CypherConsole console, Database database, QueryCatalogue queries) {
        return new CypherWorkbench(console, database, queries, settings.cypherLimits());
    }

    @Singleton
    CypherSchemas cypherSchemas(Database database, QueryCatalogue queries, CypherConsole console) {
        return new CypherSchemas(database, queries, console);
    }

    @Singleton
    SavedQueries savedQueries(Database database, QueryCatalogue queries, CypherConsole console,
            CypherWorkbench workbench, Projections projections) {
        return new SavedQueries(database, queries, console, workbench, projections, Clock.systemUTC());
    }

    @Singleton
    GroupComparisons groups(Settings settings, Database database, QueryCatalogue queries, CoherenceReports coherence,
            CypherWorkbench workbench) {
        return new GroupComparisons(database, queries, coherence, workbench, settings.smallestGroup());
    }

    @Singleton
    GraphReports graph(Settings settings, Database database, QueryCatalogue queries, Projections projections) {
        return new GraphReports(database, queries, projections, settings.firstMonth(), settings.smallestGroup());
    }

    @Singleton
    Views views(Database database, QueryCatalogue queries, Projections projections) {
        return new Views(database, queries, projections, Clock.systemUTC());
    }

    @Singleton
    SchemaReports schema(Database database, QueryCatalogue queries) {
        return new SchemaReports(database, queries);
    }

}
