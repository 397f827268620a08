package org.throughline.ingest.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.engagement.TraceTable;

class MoodleTableTests {

    private static final String LOG = """
            id,eventname,component,action,target,objectid,contextlevel,contextinstanceid,userid,courseid,relateduserid,other,timecreated,origin,ip,realuserid
            1,\\core\\event\\course_viewed,core,viewed,course,,50,20,5,177,,N;,1709287200,web,10.1.2.3,
            2,\\mod_forum\\event\\post_created,mod_forum,created,post,71,70,31,5,177,,N;,1709287260,web,10.1.2.3,NULL
            3,\\core\\event\\course_viewed,core,viewed,course,,50,20,5,177,,N;,1709287320,web,10.1.2.3,2
            4,\\core\\event\\course_viewed,core,viewed,course,,50,20,9,177,,N;,1709287380,web,10.1.2.3,
            5,\\core\\event\\user_graded,core,graded,user,,50,20,-1,177,5,N;,1709287440,cli,,
            6,\\core\\event\\dashboard_viewed,core,viewed,dashboard,,30,5,5,0,,N;,1709287500,web,10.1.2.3,
            7,\\core\\event\\course_viewed,core,viewed,course,,50,20,,177,,N;,1709287560,web,10.1.2.3,
            """;

    @TempDir
    Path place;

    private TestTraces traces;

    @BeforeEach
    void emptyFolder() {
        traces = new TestTraces(place);
    }

    private void withRoles() {
        traces.with("moodle/role_assignments.csv", "id,roleid,contextid,userid\n1,5,20,5\n2,3,20,9\n")
            .with("moodle/mdl_context.csv", "id,contextlevel,instanceid\n20,50,177\n")
            .with("moodle/mdl_role.csv",
                    "id,shortname,archetype\n5,student,student\n3,editingteacher,editingteacher\n");
    }

    private void withCourses() {
        traces.with("moodle/mdl_course.csv", """
                id,category,fullname,shortname,lang,startdate
                1,0,Front page,site,,0
                177,4,Reading aloud,RA,en,1704067200
                178,4,Writing,WR,he,0
                """)
            .with("moodle/mdl_course_categories.csv", """
                    id,name,parent,path
                    3,Languages,0,/3
                    4,Literacy,3,/3/4
                    """)
            .with("moodle/mdl_user.csv", """
                    id,username,idnumber,firstname,lastname,email,deleted,lastip
                    5,tom,N-5,Tom,Teacher,tom@example.org,0,10.1.1.1
                    6,ann,N-6,Ann,Other,ann@example.org,0,10.1.1.1
                    7,gone,,Go,Ne,gone@example.org,1,10.1.1.1
                    9,ed,,Ed,Itor,ed@example.org,0,10.1.1.1
                    """)
            .with("moodle/mdl_enrol.csv", "id,courseid\n30,177\n31,178\n")
            .with("moodle/mdl_user_enrolments.csv", """
                    enrolid,userid,timestart,timecreated
                    30,5,1706745600,1706745600
                    30,5,1709251200,1709251200
                    30,6,0,1706832000
                    31,5,1706745600,1706745600
                    30,7,1706745600,1706745600
                    30,9,1706745600,1706745600
                    """)
            .with("moodle/mdl_course_completions.csv", """
                    userid,course,timeenrolled,timecompleted
                    5,177,1706745600,1714521600
                    6,177,1706832000,
                    """)
            .with("moodle/mdl_tag.csv", "id,name,rawname\n80,reading,Reading\n81,unused,Unused\n")
            .with("moodle/mdl_tag_instance.csv", "tagid,itemtype,itemid\n80,course,177\n81,post,1\n");
        withRoles();
    }

    @Test
    void theLogTellsWhoDidWhat() {
        traces.with("moodle/mdl_logstore_standard_log.csv", LOG);
        withRoles();
        TraceReading reading = traces.read();
        assertThat(traces.ask(TraceTable.EVENTS,
                "row_id, person, course, time, component, category, excluded, module, object"))
            .containsExactly("1 5 177 2024-03-01T10:00 core view null null null",
                    "2 5 177 2024-03-01T10:01 mod_forum reply null 31 71",
                    "3 5 177 2024-03-01T10:02 core view login_as null null",
                    "4 9 177 2024-03-01T10:03 core view role null null",
                    "5 -1 177 2024-03-01T10:04 core system origin null null",
                    "6 5 null 2024-03-01T10:05 core view null null null");
        assertThat(traces.rejections).containsExactly(
                new TraceRejection("moodle/mdl_logstore_standard_log.csv", 8, "userid", "", TraceReject.NO_USER_ID));
        assertThat(reading.files()).extracting(TraceFileReport::format)
            .containsExactly("context", "logstore_standard_log", "role", "role_assignments");
    }

    @Test
    void parquetIsTheSame() throws SQLException {
        traces.with("moodle/logstore_standard_log.csv", LOG);
        traces.read();
        List<String> events = traces.ask(TraceTable.EVENTS, "*");
        Path csv = traces.folder().resolve("moodle/logstore_standard_log.csv");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + csv + "', nullstr = ['', 'NULL'])) TO '"
                    + csv.resolveSibling("mdl_logstore_standard_log.parquet") + "'");
        }
        assertThat(csv.toFile().delete()).isTrue();
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "*")).isEqualTo(events);
        assertThat(traces.rejections).hasSize(1);
    }

    @Test
    void overlappingExportsOfTheLogCountOnce() {
        traces.with("moodle/mdl_logstore_standard_log.csv", LOG)
            .with("moodle/logstore_standard_log.tsv",
                    LOG.lines().limit(4).reduce("", (text, line) -> text + line.replace(',', '\t') + "\n"));
        TraceReading reading = traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "count(*), count(DISTINCT row_id)")).containsExactly("6 6");
        assertThat(reading.files().stream().mapToLong(TraceFileReport::repeated).sum()).isEqualTo(3);
    }

    @Test
    void attemptsPostsSubmissionsModulesAndCompletionsAreStored() {
        traces.with("moodle/quiz.csv", "id,course,sumgrades\n12,177,20.00000\n")
            .with("moodle/quiz_attempts.csv", """
                    id,quiz,userid,attempt,state,timestart,timefinish,sumgrades,preview
                    1,12,5,1,finished,1709287200,1709287800,15.00000,0
                    2,12,5,2,inprogress,1709290800,0,,0
                    3,12,2,1,finished,1709290800,1709290801,20,1
                    4,99,5,1,finished,1709290800,1709290801,20,0
                    """)
            .with("moodle/forum.csv",
                    "id,course,completionposts,completiondiscussions,completionreplies\n8,177,0,1,2\n")
            .with("moodle/forum_discussions.csv", "id,course,forum\n9,177,8\n")
            .with("moodle/forum_posts.csv", """
                    id,discussion,parent,userid,created,subject,message
                    70,9,0,5,1709287200,Secret subject,"<p>Three <b>plain</b> words</p>"
                    71,9,70,6,1709287260,Re,"two
                    words"
                    """)
            .with("moodle/assign.csv", "id,course\n40,177\n")
            .with("moodle/assign_submission.csv", """
                    id,assignment,userid,timemodified,status
                    1,40,5,1709287200,submitted
                    2,40,6,1709287200,draft
                    """)
            .with("moodle/modules.csv", "id,name\n1,forum\n2,resource\n")
            .with("moodle/course_modules.csv", """
                    id,course,module,instance,deletioninprogress
                    31,177,1,8,0
                    32,177,2,1,0
                    33,177,2,2,1
                    """)
            .with("moodle/course_modules_completion.csv", """
                    id,coursemoduleid,userid,completionstate,timemodified
                    1,32,5,1,1709287200
                    2,32,6,0,1709287200
                    """);
        TraceReading reading = traces.read();
        assertThat(traces.ask(TraceTable.ATTEMPTS, "person, course, quiz, attempt, started, finished, score"))
            .containsExactly("5 177 12 1 2024-03-01T10:00 2024-03-01T10:10 0.75",
                    "5 177 12 2 2024-03-01T11:00 null null");
        assertThat(
                traces.ask(TraceTable.POSTS, "post, person, course, forum, discussion, parent, parent_person, words"))
            .containsExactly("70 5 177 8 9 null null 3", "71 6 177 8 9 70 5 2");
        assertThat(traces.ask(TraceTable.SUBMISSIONS, "person, course, assignment")).containsExactly("5 177 40");
        assertThat(traces.ask(TraceTable.MODULES, "course, module, module_type, posts_required"))
            .containsExactly("177 31 forum 3", "177 32 resource null");
        assertThat(traces.ask(TraceTable.COMPLETIONS, "person, course, module")).containsExactly("5 177 32");
        assertThat(reading.files()).filteredOn((file) -> file.format().equals("quiz_attempts"))
            .extracting(TestTraces::outcomes)
            .containsExactly(Map.of("kept", 2L, "excluded:preview", 1L, "excluded:unknown_reference", 1L));
    }

    @Test
    void filesOfTheGraphAreMade() throws IOException {
        withCourses();
        TraceFolder folder = TraceFolder.of(traces.folder());
        List<String> names = List.of("courses.csv", "disciplines.csv", "topics.csv", "teachers.csv", "enrolments.csv");
        assertThat(names).allSatisfy((name) -> assertThat(folder.makes(name)).isNotEmpty());
        Map<String, Path> made = TraceReader.make(folder, TestTraces.options(place, "UTC"), names,
                place.resolve("made"));
        assertThat(Files.readString(made.get("courses.csv"))).isEqualTo("""
                id,title,language,opened_on,posts_required,disciplines,topics,short_name
                177,Reading aloud,en,2024-01-01,,4,80,RA
                178,Writing,he,,,4,,WR
                """);
        assertThat(Files.readString(made.get("disciplines.csv")))
            .isEqualTo("id,name,broader\n3,Languages,\n4,Literacy,3\n");
        assertThat(Files.readString(made.get("topics.csv"))).isEqualTo("id,name\n80,Reading\n");
        assertThat(Files.readString(made.get("teachers.csv"))).isEqualTo("id\n5\n6\n");
        assertThat(Files.readString(made.get("enrolments.csv"))).isEqualTo("""
                teacher,course,enrolled_at,completed_at
                5,177,2024-02-01,2024-05-01
                5,178,2024-02-01,
                6,177,2024-02-02,
                """);
    }

    @Test
    void modulesOfTheTablesTellTheCourseOfALogReport() {
        traces.with("moodle/modules.csv", "id,name\n2,resource\n")
            .with("moodle/course_modules.csv", "id,course,module,instance\n32,177,2,1\n")
            .withReport("events/log.csv",
                    "\"13/03/24, 10:00\",-,-,-,File,Course module viewed,\"The user with id '5' viewed the 'resource' activity"
                            + " with course module id '32'.\",web,10.1.1.1",
                    "\"13/03/24, 10:01\",-,-,-,System,Course viewed,The user with id '5' viewed the course with id '178'.,web,-",
                    "\"13/03/24, 10:02\",-,-,-,System,Course viewed,The user with id '5' viewed the course with id '179'.,web,-");
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "course, module")).containsExactly("177 32", "178 null", "179 null");
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() {
        traces.with("moodle/user_enrolments.csv", "id,user\n1,5\n");
        assertThatThrownBy(traces::read).hasMessageContaining("moodle/user_enrolments.csv")
            .hasMessageContaining("enrolid");
    }

    @Test
    void tablesThatAreNotNeededAreNotRead() {
        traces.with("moodle/mdl_config.csv", "id\n1\n").with("moodle/quiz_grades.csv", "id\n1\n");
        assertThat(TraceFolder.of(traces.folder()).notRead()).containsExactly("moodle/mdl_config.csv",
                "moodle/quiz_grades.csv");
    }

    @Test
    void whatNamesPersonsIsNeverStored() throws IOException {
        withCourses();
        traces.with("moodle/mdl_logstore_standard_log.csv", LOG)
            .with("moodle/forum_discussions.csv", "id,course,forum,name\n9,177,8,Secret name\n")
            .with("moodle/forum_posts.csv",
                    "id,discussion,parent,userid,created,subject,message\n70,9,0,5,1709287200,Secret,Secret words\n");
        traces.read();
        for (TraceTable table : TraceTable.values()) {
            if (Files.exists(traces.table(table))) {
                assertThat(new String(Files.readAllBytes(traces.table(table)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Secret", "Tom", "example.org", "10.1.2.3");
            }
        }
    }

}
