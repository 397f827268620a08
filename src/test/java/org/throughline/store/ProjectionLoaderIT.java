package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.Attribute;
import org.throughline.graph.Choice;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

class ProjectionLoaderIT {

    private static ProjectionLoader write(String text) {
        Database database = TestDatabase.empty();
        database.write(TestDatabase.query(Access.WRITE, text), Map.of());
        return new ProjectionLoader(database, TestDatabase.queries());
    }

    /** The courses that were mandatory for a teacher. */
    private static List<String> mandatory(Projection projection, String id) {
        int teacher = projection.teachers().indexOf(id);
        List<String> courses = new ArrayList<>();
        for (int at = projection.completed().start(teacher); at < projection.completed().end(teacher); at++) {
            if (projection.completed().choice(at) == Choice.MANDATORY) {
                courses.add(projection.courses().id(projection.completed().course(at)));
            }
        }
        return courses;
    }

    /** A course for each scope, all completed by all in 2023 and again in 2024. */
    @Nested
    class WhatIsMandatory {

        private static Projection all = Projection.builder().build();

        private static ProjectionLoader loader = write("RETURN 1");

        @BeforeAll
        static void load() {
            loader = write(
                    """
                            CREATE (maths:Discipline {id: 'maths'}),
                              (all:Course {id: 'all'}), (role:Course {id: 'role'}), (stage:Course {id: 'stage'}),
                              (discipline:Course {id: 'discipline'}), (other:Course {id: 'other year'}), (free:Course {id: 'free'}),
                              (:Stipulation {id: '1', year: 2023, scope: 'all'})-[:MANDATES]->(all),
                              (:Stipulation {id: '2', year: 2023, scope: 'role', value: 'principal'})-[:MANDATES]->(role),
                              (:Stipulation {id: '3', year: 2023, scope: 'stage', value: 'novice'})-[:MANDATES]->(stage),
                              (:Stipulation {id: '4', year: 2023, scope: 'discipline', value: 'maths'})-[:MANDATES]->(discipline),
                              (:Stipulation {id: '5', year: 2022, scope: 'all'})-[:MANDATES]->(other),
                              (:Teacher {id: 'nothing known'}),
                              (:Teacher {id: 'principal', role: 'principal', careerStage: 'veteran'}),
                              (:Teacher {id: 'novice', role: 'teacher', careerStage: 'novice'}),
                              (:Teacher {id: 'mathematician', role: 'maths'})-[:TEACHES]->(maths),
                              (undated:Teacher {id: 'undated', role: 'principal'})
                            WITH undated, all
                            CREATE (undated)-[:COMPLETED]->(all)
                            WITH undated
                            MATCH (t:Teacher), (c:Course)
                            WHERE t <> undated
                            CREATE (t)-[:COMPLETED {completedAt: date('2023-09-01'), year: 2023}]->(c)
                            CREATE (t)-[:COMPLETED {completedAt: date('2024-09-01'), year: 2024}]->(c)""");
            all = loader.load();
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                nothing known, all
                principal,     all role
                novice,        all stage
                mathematician, all discipline
                undated,
                """)
        void followsTheStipulationsOfThatYear(String teacher, String courses) {
            List<String> expected = (courses == null) ? List.of() : List.of(courses.split(" "));
            assertThat(mandatory(all, teacher)).containsExactlyElementsOf(expected);
        }

    }

    @Test
    void whatIsKnownOfCoursesAndTeachersIsRead() {
        ProjectionLoader loader = write("""
                CREATE (c:Course {id: 'c', language: 'he', level: 2, openedOn: date('2023-02-01')}),
                  (t:Teacher {id: 't', language: 'ar', level: 'primary'})-[:COMPLETED]->(c), (:Course {id: 'd'}),
                  (c)-[:IN_THREAD]->(:Thread {id: 'th', kind: 'content'}),
                  (c)-[:IN_THREAD]->(:Thread {id: 'co', kind: 'co-enrolment'})""");
        Projection projection = loader.load();
        assertThat(projection.courseLanguages().values().id(projection.courseLanguages().code(0))).isEqualTo("he");
        assertThat(projection.courseLevels().values().id(projection.courseLevels().code(0))).isEqualTo("2");
        assertThat(projection.teacherLanguages().values().id(0)).isEqualTo("ar");
        assertThat(projection.teacherLevels().values().id(0)).isEqualTo("primary");
        assertThat(projection.openedOn(0)).isEqualTo(DateInterval.day(LocalDate.of(2023, 2, 1)));
        assertThat(projection.threads().size()).isEqualTo(1);
        assertThat(projection.inThread().weight(0, 0)).isEqualTo(1);
        assertThat(loader.load().courseLanguages().code(1)).isEqualTo(Attribute.UNKNOWN);
        assertThat(loader.load().openedOn(1)).isEqualTo(DateInterval.UNKNOWN_DAY);
    }

    @Test
    void anOpeningThatIsNoDateIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(write("CREATE (:Course {id: 'c', openedOn: 2023})")::load)
            .withMessage("The opening of course c must be a date, not 2023 (Long)");
    }

}
