package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;

/** Holds every file of cypher/ to what its header says. */
class CypherFilesIT {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");

    private static Database database;

    @BeforeAll
    static void everyLabelTypeAndPropertyExists() {
        database = TestDatabase.empty();
        database.write(
                TestDatabase.query(Access.WRITE,
                        """
                                CREATE (t:Teacher {id: 't', role: 'r', careerStage: 'c', sector: 's', language: 'he', level: 'l', seniorityYears: 1,
                                    courses: 1, thematicCoherence: 0.1, disciplinaryCoherence: 0.1, fit: 1.0, coherenceRun: 'run',
                                    thematicCoherenceZ: 1.0, thematicCoherenceP: 0.1, disciplinaryCoherenceZ: 1.0, disciplinaryCoherenceP: 0.1,
                                    bridging: 0.1, coherenceType: 'weak', threads: 1, engagement: 0.1, engagementLevel: 'low', engagementProfile: 1, usage: 0.1,
                                    communication: 0.1, performance: 0.1, fragmentation: 0.1, engagedCourses: 1, engagementRun: 'run', motivationCourses: 1, motivationRun: 'run',
                                    intrinsicShare: 0.1, extrinsicShare: 0.1, mixedShare: 0.1, undeterminedShare: 0.1, motivationProfile: 'both', surveyProfile: 'both',
                                    knowledgeApplied: 1.0, knowledgeIntegrated: 0.1, knowledgeCoherence: 0.1, knowledgeRun: 'run'})
                                CREATE (c:Course {id: 'c', title: 'c', description: 'd', language: 'he', level: 'l', format: 'f', hours: 1, postsRequired: 1, openedOn: date('2023-01-01')})
                                CREATE (k:Topic {id: 'k', name: 'k', language: 'he'})-[:BROADER]->(:Topic {id: 'k2'})
                                CREATE (d:Discipline {id: 'd', name: 'd'})-[:BROADER]->(:Discipline {id: 'd2'})
                                CREATE (t)-[:ENROLLED_IN {enrolledAt: date('2024-01-01'), completedAt: date('2024-02-01'), year: 2023, engagement: 0.1,
                                    engagementLevel: 'low', usage: 0.1, communication: 0.1, performance: 0.1, fragmentation: 0.1, timeOnTask: 1.0,
                                    timeOnTask10: 1.0, timeOnTask15: 1.0, timeOnTask30: 1.0, timeOnTask60: 1.0, sessions: 1, sessions10: 1, sessions30: 1,
                                    sessions60: 1, events: 1, medianSession: 1.0, shortSessionShare: 0.1, mixedSessionShare: 0.1, quizPattern: 'mixed',
                                    attempts: 1.0, firstScore: 0.1, engagementRun: 'run'}]->(c)
                                CREATE (t)-[:COMPLETED {completedAt: date('2024-02-01'), year: 2023}]->(c)
                                CREATE (c)-[:COVERS {weight: 1.0}]->(k)
                                CREATE (c)-[:IN_DISCIPLINE]->(d)
                                CREATE (t)-[:TEACHES]->(d)
                                CREATE (c)-[:IN_THREAD]->(:Thread {id: 'th', kind: 'content', number: 1, label: 'l', topics: ['k'], size: 1})
                                CREATE (c)-[:RELATED_TO {run: 'run', kind: 'content', weight: 0.1, thematic: 0.1, disciplinary: 0.1}]->(c)
                                CREATE (:View {id: 'v', name: 'v', description: 'd', state: '{}', revision: 1,
                                    createdAt: datetime('2026-01-01T00:00:00Z'), updatedAt: datetime('2026-01-01T00:00:00Z')})
                                CREATE (:Stipulation {id: 's', year: 2023, scope: 'all', value: ''})-[:MANDATES]->(c)
                                CREATE (:SavedQuery {id: 'q', name: 'q', title: 'q', description: '', cypher: '', parameters: '[]', columns: [],
                                    createdAt: datetime('2026-01-01T00:00:00Z'), updatedAt: datetime('2026-01-01T00:00:00Z')})
                                CREATE (t)-[:STATED]->(st:Statement {id: 'st', year: 2023, text: 't', language: 'he', codes: ['x'], codesOpen: ['x'],
                                    motivation: 'mixed', codesRun: 'run'})
                                CREATE (t)-[:WROTE]->(ev:Evidence {id: 'ev', submittedOn: date('2024-03-01'), text: 't', language: 'he', applicability: 1,
                                    references: 1, applied: 2, integrated: false, codes: ['x'], codesOpen: ['x'], codesRun: 'run'})-[:FOR]->(c)
                                CREATE (ev)-[:REFERENCES {coder: 'a'}]->(:Course {id: 'c3', title: 'c', aliases: 'c'})
                                CREATE (:Codebook {id: 'b', title: 'b', kind: 'statement', definition: 'd'})-[:HAS_CODE]->(code:Code {id: 'b/k', key: 'k', name: 'k',
                                    group: 'intrinsic', rubric: 'r', value: 1})
                                CREATE (st)-[:CODED_AS {coder: 'a', confidence: 0.5}]->(code)
                                CREATE (t)-[:HAS_COHERENCE]->(h:Coherence {id: 'h', period: 'all', variant: 'completed', courses: 1,
                                    thematicCourses: 1, disciplinaryCourses: 1, thematicCoherence: 0.1, disciplinaryCoherence: 0.1,
                                    thematicLargestThread: 0.1, thematicLinkedShare: 0.1, thematicLargestComponent: 0.1,
                                    disciplinaryLargestThread: 0.1, disciplinaryLinkedShare: 0.1, disciplinaryLargestComponent: 0.1,
                                    bridging: 0.1, type: 'weak', thematicDrift: 0.1, thematicEffectiveCategories: 1.0,
                                    fit: 1.0})-[:COMPUTED_BY]->(:Run {id: 'run', kind: 'coherence', parameters: '{}', seed: 1,
                                    startedAt: datetime('2026-01-01T00:00:00Z'), finishedAt: datetime('2026-01-01T00:00:00Z'),
                                    status: 'finished', inputHash: '', version: '1', message: '', files: ['f'],
                                    created: [1], updated: [1], unchanged: [1], repeated: [1], rejected: [1]})
                                """),
                Map.of());
        database.write(
                TestDatabase.query(Access.WRITE,
                        """
                                MATCH (t:Teacher {id: 't'})-[e:ENROLLED_IN]->(c:Course {id: 'c'})
                                SET c += {difficulty: 0.1, difficultyLevel: 'hard', motivationHint: 'intrinsic', popularity: 1, roles: ['all'], motivationRun: 'run',
                                    entryDemand: 1, materialLength: 1, tasks: 1, quizQuestions: 1, evidenceRequired: 1},
                                  e += {motivation: 'mixed', motivationRules: ['E1'], motivationOpen: ['E2'], motivationMandatory: true, motivationMandates: ['s'],
                                    motivationDiscipline: 'clear', motivationRole: true, motivationDifficulty: 'hard', creditHours: 1.0, creditCrossed: true, motivationRun: 'run'}
                                CREATE (t)-[:GAVE]->(r:Response {id: 'r', instrument: 'i', wave: 1, scoredRun: 'run'})-[:TO]->(i:Instrument {id: 'i', title: 'i', domain: 'motivation', definition: 'd', source: 's'})
                                CREATE (i)-[:HAS_ITEM {position: 1}]->(item:Item {id: 'i/1', key: '1', text: 't'})
                                CREATE (r)-[:ANSWERS {value: 1.0}]->(item)"""),
                Map.of());
    }

    static Stream<Query> files() {
        return TestDatabase.queries().all().stream();
    }

    static Stream<Query> filesForTheUsersDatabase() {
        return files().filter((query) -> !query.name().startsWith("system/"));
    }

    @Test
    void thereAreFilesToTest() {
        assertThat(files()).hasSizeGreaterThan(30);
    }

    @Test
    void theLibraryAnswersAtLeastTenQuestions() {
        assertThat(TestDatabase.queries().in("library")).hasSizeGreaterThanOrEqualTo(10)
            .allSatisfy((query) -> assertThat(query.answer()).as(query.name()).isNotBlank())
            .allSatisfy((query) -> assertThat(query.access()).as(query.name()).isEqualTo(Access.READ));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theParametersOfTheHeaderAreThoseThatTheQueryUses(Query query) {
        TreeSet<String> used = new TreeSet<>();
        PARAMETER.matcher(query.body()).results().map((MatchResult match) -> match.group(1)).forEach(used::add);
        assertThat(query.parameters().stream().map(Query.Parameter::name)).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesForTheUsersDatabase")
    void theDatabaseUnderstandsTheQueryAsItsHeaderDescribesIt(Query query) {
        try (Session session = database.driver().session()) {
            Result result = session.run("EXPLAIN " + query.text(), sample(query));
            List<String> columns = result.keys();
            var summary = result.consume();
            assertThat(columns).isEqualTo(query.columns().stream().map(Query.Column::name).toList());
            assertThat(summary.queryType()).isIn(types(query.access()));
            assertThat(summary.gqlStatusObjects()).extracting(GqlStatusObject::statusDescription)
                .noneMatch((status) -> status.contains("does not exist") || status.contains("deprecated"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesForTheUsersDatabase")
    void rowsComeInATotalOrder(Query query) {
        boolean many = query.access() == Access.READ && !query.order().isEmpty();
        assertThat(query.body().contains("ORDER BY")).isEqualTo(many || query.body().contains("COLLECT {"));
    }

    private static List<QueryType> types(Access access) {
        return switch (access) {
            case READ -> List.of(QueryType.READ_ONLY);
            case WRITE -> List.of(QueryType.WRITE_ONLY, QueryType.READ_WRITE);
            case SCHEMA -> List.of(QueryType.SCHEMA_WRITE);
        };
    }

    private static Map<String, Object> sample(Query query) {
        Map<String, Object> values = new HashMap<>();
        for (Query.Parameter parameter : query.parameters()) {
            values.put(parameter.name(), switch (parameter.type()) {
                case "String" -> parameter.name().equals("attribute") ? "role" : "x";
                case "Integer" -> 1L;
                case "Float" -> 0.5;
                case "Boolean" -> true;
                case "Date" -> LocalDate.of(2024, 1, 1);
                case "DateTime" -> ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
                case "List" -> List.of();
                case "Map" -> Map.of();
                default -> throw new IllegalStateException("unknown type in " + query.name() + ": " + parameter.type());
            });
        }
        return values;
    }

}
