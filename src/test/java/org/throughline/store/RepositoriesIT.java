package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepositoriesIT {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private Database database;

    private Repositories repositories;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        repositories = Repositories.open(database);
    }

    @AfterEach
    void close() {
        repositories.close();
    }

    private static Run run(String id, ZonedDateTime startedAt) {
        return new Run(id, "coherence", "{}", null, startedAt, null, RunStatus.RUNNING, "ab12", "1", null, null);
    }

    @Test
    void aRunIsReadBackAsItWasSaved() {
        Run run = run("r1", NOON);
        repositories.runs().save(run);
        assertThat(repositories.runs().findById("r1")).contains(run);
    }

    @Test
    void aRunIsSavedOnceUnderItsId() {
        repositories.runs().save(run("r1", NOON));
        repositories.runs().save(run("r1", NOON).ended(RunStatus.FAILED, NOON.plusMinutes(1), "no data"));
        assertThat(repositories.runs().findAll()).singleElement()
            .extracting(Run::status, Run::message)
            .containsExactly(RunStatus.FAILED, "no data");
    }

    @Test
    void theStatusIsWrittenInLowerCaseForThoseWhoWriteCypher() {
        repositories.runs().save(run("r1", NOON));
        Row row = database.single(TestDatabase.query(Access.READ,
                "MATCH (r:Run) RETURN r.status AS status, r.startedAt.hour AS hour, r.seed AS seed"), Map.of());
        assertThat(row.values()).containsEntry("status", "running")
            .containsEntry("hour", 12L)
            .containsEntry("seed", null);
    }

    @Test
    void theLatestRunComesFirst() {
        repositories.runs().save(run("old", NOON));
        repositories.runs().save(run("new", NOON.plusDays(1)));
        assertThat(repositories.runs().findAllByOrderByStartedAtDescIdAsc()).extracting(Run::id)
            .containsExactly("new", "old");
        assertThat(repositories.runs().findFirstByKindAndStatusOrderByStartedAtDesc("coherence", RunStatus.RUNNING))
            .map(Run::id)
            .contains("new");
        assertThat(repositories.runs().findFirstByKindAndStatusOrderByStartedAtDesc("coherence", RunStatus.FINISHED))
            .isEmpty();
    }

    @Test
    void aTeacherComesWithItsDisciplines() {
        database.write(TestDatabase.query(Access.WRITE, """
                CREATE (:Teacher {id: 't1', role: 'coordinator', seniorityYears: 4})
                  -[:TEACHES]->(:Discipline {id: 'bio', name: 'ביולוגיה'})
                """), Map.of());
        Teacher teacher = repositories.teachers().findById("t1").orElseThrow();
        assertThat(teacher.disciplines()).containsExactly(new Discipline("bio", "ביולוגיה"));
        assertThat(teacher.seniorityYears()).isEqualTo(4);
        assertThat(teacher.thematicCoherence()).isNull();
        assertThat(repositories.teachers().findAllById(List.of("none"))).isEmpty();
    }

}
