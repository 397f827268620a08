package org.throughline.ingest.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.engagement.TraceTable;

class ReportFileTests {

    private static final String QUIZ = """
            Last name,First name,ID number,Email address,State,Started on,Completed,Time taken,Grade/10.00,Q. 1 /5.00
            Teacher,Tom,N-5,tom@example.org,Finished,"7 July 2018  6:15 PM","7 July 2018  6:45 PM",30 mins,8.50,5.00
            Teacher,Tom,N-5,tom@example.org,Finished,"8 July 2018  9:00 AM","8 July 2018  9:02 AM",2 mins,10.00,5.00
            Other,Ann,N-6,ann@example.org,In progress,"8 July 2018  9:00 AM",-,-,-,-
            Nobody,No,,no@example.org,Finished,"8 July 2018  9:00 AM","8 July 2018  9:02 AM",2 mins,10.00,5.00
            Overall average,,,,,,,,9.25,5.00
            """;

    @TempDir
    Path place;

    private TestTraces traces;

    @BeforeEach
    void emptyFolder() {
        traces = new TestTraces(place);
    }

    @Test
    void aQuizReportBringsAttempts() throws IOException {
        traces.with("events/quiz.csv", QUIZ)
            .with("events/format.yaml", "files: {quiz.csv: {course: 177, quiz: 12}}")
            .with("events/users.csv", "user,teacher\nN-6,t06\n");
        TraceReading reading = traces.read();
        assertThat(traces.ask(TraceTable.ATTEMPTS, "person, course, quiz, attempt, started, finished, score"))
            .containsExactly("N-5 177 12 1 2018-07-07T18:15 2018-07-07T18:45 0.85",
                    "N-5 177 12 2 2018-07-08T09:00 2018-07-08T09:02 1.0", "t06 177 12 1 2018-07-08T09:00 null null");
        assertThat(traces.rejections)
            .containsExactly(new TraceRejection("events/quiz.csv", 5, "ID number", "", TraceReject.NO_USER_ID));
        assertThat(TestTraces.outcomes(reading.files().getFirst()))
            .isEqualTo(Map.of("kept", 3L, "rejected:no_user_id", 1L));
        assertThat(new String(Files.readAllBytes(traces.table(TraceTable.ATTEMPTS)), StandardCharsets.ISO_8859_1))
            .doesNotContain("Tom", "Teacher", "example.org");
    }

    @Test
    void idNumbersAreThoseOfTheTableOfUsers() {
        traces.with("events/quiz.csv", QUIZ)
            .with("events/format.yaml", "files: {quiz.csv: {course: 177, quiz: 12}}")
            .with("moodle/user.csv", "id,idnumber\n5,N-5\n6,N-6\n");
        traces.read();
        assertThat(traces.ask(TraceTable.ATTEMPTS, "DISTINCT person")).containsExactly("5", "6");
    }

    @Test
    void aQuizReportWithoutIdNumberIsRefusedWithAdvice() {
        traces.with("events/quiz.csv", "First name,Email address,State,Started on,Completed,Grade/10.00\n");
        assertThatThrownBy(traces::read).hasMessageContaining("ID number").hasMessageContaining("quiz_attempts");
    }

    @Test
    void aQuizReportNeedsItsCourse() {
        traces.with("events/quiz.csv", QUIZ);
        assertThatThrownBy(traces::read).hasMessageContaining("of which course and quiz");
    }

    @Test
    void aForumOfAnotherPlatformBringsPosts() {
        traces.with("events/forum.csv", """
                who,whom,when,number,thread
                1,,7/13/18 14:30,10,a
                2,1,7/13/18 14:31,11,a
                2,2,7/13/18 14:32,12,a
                Tom Teacher,1,7/13/18 14:33,13,a
                """).with("events/format.yaml", """
                files:
                  forum.csv:
                    kind: posts
                    course: mooc
                    columns: {user: who, affected: whom, time: when, post: number, discussion: thread}
                """);
        TraceReading reading = traces.preview();
        assertThat(reading.files().getFirst().rows()).hasSize(3);
        traces.read();
        assertThat(traces.ask(TraceTable.POSTS, "person, course, discussion, post, parent, parent_person, time"))
            .containsExactly("1 mooc a 10 null null 2018-07-13T14:30", "2 mooc a 11 ? 1 2018-07-13T14:31",
                    "2 mooc a 12 ? 2 2018-07-13T14:32");
        assertThat(traces.rejections)
            .containsExactly(new TraceRejection("events/forum.csv", 5, "who", "", TraceReject.BAD_ID));
    }

    @Test
    void eMailAddressesAreNoIds() {
        traces.with("events/forum.csv", "who,when\na@example.org,13/03/24 10:00\n")
            .with("events/format.yaml",
                    "files: {forum.csv: {kind: posts, course: c, columns: {user: who, time: when}}}");
        assertThatThrownBy(traces::read).hasMessageContaining("hmac").hasMessageNotContaining("example.org");
        TraceOptions kept = TestTraces.options(place, "UTC");
        traces.read(new TraceOptions(kept.zone(), kept.memory(), kept.work(), (id) -> "p-1", "hmac"));
        assertThat(traces.ask(TraceTable.POSTS, "person")).containsExactly("p-1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a: [", "year: abc", "timeZone: Nowhere/Land", "colour: red", "columns: {hue: x}",
            "kind: other", "[]", "files: {a.csv: 3}", "loginAs: [a, b, c, d, e, f]", "points: -1",
            "!!java.net.URL [\"http://example.org\"]" })
    void aWrongFormatFileIsRefused(String yaml) {
        traces.with("events/format.yaml", yaml);
        assertThatThrownBy(traces::read).isInstanceOf(TraceFolderException.class)
            .hasMessageContaining("events/format.yaml");
    }

    @Test
    void namesOfFilesAreBounded() {
        assertThat(TraceFolder.isName("events/log.csv")).isTrue();
        assertThat(TraceFolder.isName("events/log 1 (copy).csv.gz")).isTrue();
        assertThat(TraceFolder.isName("events/format.yaml")).isTrue();
        assertThat(TraceFolder.isName("moodle/mdl_course.csv")).isTrue();
        assertThat(TraceFolder.isName("moodle/quiz_attempts.parquet")).isTrue();
        assertThat(TraceFolder.isName("moodle/mdl_config.csv")).isFalse();
        assertThat(TraceFolder.isName("events/.hidden.csv")).isFalse();
        assertThat(TraceFolder.isName("events/deep/log.csv")).isFalse();
        assertThat(TraceFolder.isName("events/log.exe")).isFalse();
        assertThat(TraceFolder.isName("log.csv")).isFalse();
        assertThat(TraceFolder.isName("events/" + "x".repeat(200) + ".csv")).isFalse();
    }

}
