package org.throughline.ingest.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.engagement.TraceTable;

class LogReportTests {

    @TempDir
    Path place;

    private TestTraces traces;

    @BeforeEach
    void emptyFolder() {
        traces = new TestTraces(place);
    }

    private static String row(String time, String name, String component, String event, String description) {
        return "\"%s\",%s,-,Course: C,%s,%s,\"%s\",web,10.1.2.3".formatted(time, name, component, event,
                description.replace("\"", "\"\""));
    }

    private static String viewed(String time) {
        return row(time, "-", "System", "Course viewed", "The user with id '5' viewed the course with id '177'.");
    }

    private List<String> times() {
        return traces.ask(TraceTable.EVENTS, "time");
    }

    @Test
    void idsComeFromDescriptionsInBothQuoteStyles() {
        traces.withReport("events/log.csv", row("1/03/24, 10:00", "-", "Forum", "Post created",
                "The user with id '5' has created the post with id '71' in the discussion with id '9' in the forum"
                        + " with course module id '31'."),
                row("1/03/24, 10:01", "-", "File", "Course module viewed",
                        "The user with id \"5\" viewed the \"resource\" activity with course module id \"32\"."),
                row("1/03/24, 10:02", "-", "Quiz", "Quiz attempt started",
                        "The user with id '6' has started the attempt with id '44' for the quiz with course module id '33'."),
                row("1/03/24, 10:03", "-", "System", "Badge listing viewed",
                        "The user with id '6' has viewed the list of available badges for the course with the id '177'."));
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "person, course, component, category, module, module_type, object"))
            .containsExactly("5 177 mod_forum reply 31 forum 71", "5 177 mod_resource view 32 resource null",
                    "6 177 core view null null null", "6 177 mod_quiz quiz_start 33 quiz 44");
    }

    @Test
    void aReportOfSeveralCoursesLeavesOpenWhereARowBelongs() {
        traces.withReport("events/log.csv", viewed("1/03/24, 10:00"),
                row("1/03/24, 10:01", "-", "System", "Course viewed",
                        "The user with id '5' viewed the course with id '178'."),
                row("1/03/24, 10:02", "-", "File", "Course module viewed",
                        "The user with id '5' viewed the 'resource' activity with course module id '32'."));
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "course, module")).containsExactly("177 null", "178 null", "null 32");
    }

    @Test
    void theColumnCourseTellsTheCourseWhereSomeRowsSayItsId() {
        String header = "Course," + TestTraces.HEADER;
        traces
            .with("events/site.csv", header + "AB1," + viewed("1/03/24, 10:00") + "\n" + "AB1,"
                    + row("1/03/24, 10:01", "-", "File", "Course module viewed",
                            "The user with id '5' viewed the 'resource' activity with course module id '32'.")
                    + "\nXY2,"
                    + row("1/03/24, 10:02", "-", "File", "Course module viewed",
                            "The user with id '5' viewed the 'resource' activity with course module id '40'.")
                    + "\n")
            .with("events/format.yaml", "courses: {XY2: 200}");
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "course, module")).containsExactly("177 32", "177 null", "200 40");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9/07/18, 02:30               | 2018-07-09T02:30
            09/07/2018, 02:30            | 2018-07-09T02:30
            09/07/2018 02:30             | 2018-07-09T02:30
            13/07/18, 02:30:59           | 2018-07-13T02:30:59
            7/13/18, 14:30               | 2018-07-13T14:30
            13/07/18, 2:30 PM            | 2018-07-13T14:30
            7 July 2018, 6:15 PM         | 2018-07-07T18:15
            Saturday, 7 July 2018, 6:15 PM | 2018-07-07T18:15
            Sat, 7 Jul 2018, 06:15       | 2018-07-07T06:15
            2018-07-07 06:15:01          | 2018-07-07T06:15:01
            7 ביולי 2018, 06:15          | 2018-07-07T06:15
            يوم السبت، 7 يوليو 2018، 06:15 م | 2018-07-07T18:15
            ٧ تموز 2018، 06:15 ص         | 2018-07-07T06:15
            """)
    void timesAreReadInManyForms(String written, String read) {
        traces.withReport("events/log.csv", viewed(written));
        traces.read();
        assertThat(times()).containsExactly(read);
    }

    @Test
    void dayAndMonthAreAmbiguousUntilADayShowsWhich() {
        traces.withReport("events/open.csv", viewed("1/02/24, 10:00"), viewed("3/04/24, 10:00"))
            .withReport("events/shown.csv", viewed("1/02/24, 10:00"), viewed("13/04/24, 10:00"));
        assertThat(traces.read().files()).extracting(TraceFileReport::ambiguous).containsExactly(true, false);
        assertThat(times()).contains("2024-02-01T10:00", "2024-04-03T10:00", "2024-04-13T10:00");
    }

    @Test
    void aLaterRowCanShowThatTheMonthIsFirst() {
        Stream<String> early = Stream.generate(() -> viewed("1/02/24, 10:00")).limit(6_000);
        traces.withReport("events/log.csv",
                Stream.concat(early, Stream.of(viewed("2/13/24, 10:00"))).toArray(String[]::new));
        TraceFileReport file = traces.read().files().getFirst();
        assertThat(file.timeFormat()).isEqualTo("%m/%d/%y, %H:%M");
        assertThat(file.ambiguous()).isFalse();
        assertThat(traces.ask(TraceTable.EVENTS, "max(time)")).containsExactly("2024-02-13T10:00");
        assertThat(traces.rejections).isEmpty();
    }

    @Test
    void timesWithoutYearNeedOne() {
        traces.withReport("events/log.csv", viewed("29 Feb, 10:00"));
        assertThatThrownBy(traces::read).isInstanceOf(TraceFolderException.class).hasMessageContaining("write year");
        traces.with("events/format.yaml", "year: 2024");
        traces.read();
        assertThat(times()).containsExactly("2024-02-29T10:00");
    }

    @Test
    void theFolderSaysZoneAndForm() {
        traces.withReport("events/a.csv", viewed("1.2.2024 10h00"))
            .withReport("events/b.csv", viewed("1/07/24, 10:00"))
            .with("events/format.yaml", """
                    timeZone: Asia/Jerusalem
                    files:
                      a.csv: {timeFormat: "%d.%m.%Y %Hh%M", timeZone: America/New_York}
                    """);
        traces.read();
        assertThat(times()).containsExactly("2024-02-01T15:00", "2024-07-01T07:00");
    }

    @Test
    void clocksThatAreChangedAreThoseOfTheZone() {
        traces.withReport("events/log.csv", viewed("28/03/24, 23:30"), viewed("29/03/24, 03:00"),
                viewed("29/03/24, 12:00"), viewed("27/10/24, 00:30"), viewed("27/10/24, 03:00"));
        traces.read(TestTraces.options(place, "Asia/Jerusalem"));
        assertThat(times()).containsExactly("2024-03-28T21:30", "2024-03-29T00:00", "2024-03-29T09:00",
                "2024-10-26T21:30", "2024-10-27T01:00");
    }

    @ParameterizedTest
    @CsvSource({ "Z, 2024-03-13T10:00", "UTC, 2024-03-13T10:00", "+02:00, 2024-03-13T08:00",
            "UTC-5, 2024-03-13T15:00" })
    void aZoneCanBeAnOffset(String zone, String time) {
        traces.withReport("events/log.csv", viewed("13/03/24, 10:00"));
        traces.read(TestTraces.options(place, zone));
        assertThat(times()).containsExactly(time);
    }

    @Test
    void rowsThatAreNoActsOfALearnerSayWhy() {
        traces.with("events/log.csv", TestTraces.HEADER
                + row("1/03/24, 10:00", "Ada Admin as Tom Teacher", "System", "Course viewed",
                        "The user with id '5' viewed the course with id '177'.")
                + "\n" + viewed("1/03/24, 10:01").replace(",web,", ",cli,") + "\n"
                + row("1/03/24, 10:02", "Tom", "System", "Course activity completion updated",
                        "The user with id '5' updated the completion state for the course module with id '3118' for the user"
                                + " with id '5'.")
                + "\n"
                + row("1/03/24, 10:03", "Tom", "Forum", "Some content has been posted.",
                        "The user with id '5' has posted content in the forum post with id '7' in the discussion '2' located"
                                + " in the forum with course module id '31'.")
                + "\n"
                + row("1/03/24, 10:04", "Tom", "System", "Role assigned",
                        "The user with id '5' assigned the role with id '5' to the user with id '6'.")
                + "\n" + row("1/03/24, 10:05", "-", "System", "Course viewed",
                        "The user with id '0' viewed the course with id '177'.")
                + "\n");
        assertThat(TestTraces.outcomes(traces.read().files().getFirst()))
            .isEqualTo(Map.of("excluded:login_as", 1L, "excluded:origin", 1L, "excluded:completion_update", 1L,
                    "excluded:duplicate_of_post", 1L, "excluded:no_act", 2L));
    }

    @Test
    void aNameThatGoesWithOneIdTellsWhoseRowItIs() {
        String added = "User added submission 'Tom Teacher homework'";
        traces.withReport("events/log.csv", viewed("1/03/24, 10:00").replace(",-,-,", ",Tom Teacher,-,"),
                row("1/03/24, 10:01", "Tom Teacher", "Turnitin Assignment 2", "Add Submission", added),
                row("1/03/24, 10:02", "Two Ids", "System", "Course viewed",
                        "The user with id '8' viewed the course with id '177'."),
                row("1/03/24, 10:03", "Two Ids", "System", "Course viewed",
                        "The user with id '9' viewed the course with id '177'."),
                row("1/03/24, 10:04", "Two Ids", "Turnitin Assignment 2", "Add Submission", added),
                row("1/03/24, 10:05", "-", "Turnitin Assignment 2", "Add Submission", added));
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "person, category")).containsExactly("5 submit", "5 view", "8 view",
                "9 view");
        assertThat(traces.rejections).extracting(TraceRejection::line).containsExactly(6L, 7L);
        assertThat(traces.rejections).extracting(TraceRejection::reason).containsOnly(TraceReject.NO_USER_ID);
        assertThat(traces.rejections).extracting(TraceRejection::value).containsOnly("");
    }

    @Test
    void linesAreThoseOfTheFileAlsoAfterLineBreaksInQuotes() {
        traces.with("events/log.csv",
                ("\uFEFF" + TestTraces.HEADER
                        + viewed("1/03/24, 10:00").replace("Course: C", "\"Course:\r\nwith a\n\nlong name\"") + "\r\n"
                        + viewed("yesterday 12") + "\n\n" + viewed("2/03/24, 10:00") + ",one more\nless\n"
                        + viewed("13/03/24, 10:00") + "\n")
                    .replace("\n", "\r\n")
                    .replace("\r\r", "\r"));
        TraceFileReport file = traces.read().files().getFirst();
        assertThat(traces.rejections)
            .extracting((rejection) -> rejection.line() + " " + rejection.reason() + " " + rejection.column() + " "
                    + rejection.value())
            .containsExactly("6 BAD_DATE Time yesterday 12", "8 FIELD_COUNT  ", "9 FIELD_COUNT  ");
        assertThat(TestTraces.outcomes(file))
            .isEqualTo(Map.of("kept", 2L, "rejected:bad_date", 1L, "rejected:field_count", 2L));
    }

    @Test
    void aBrokenFileIsRefusedWithItsLine() {
        traces.with("events/log.csv",
                TestTraces.HEADER + viewed("1/03/24, 10:00") + "\n\"1/03/24, 10:01,never closed\n");
        assertThatThrownBy(traces::read).isInstanceOfSatisfying(TraceFolderException.class,
                (ex) -> assertThat(ex.problems().getFirst().line()).isEqualTo(3));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithItsLine() {
        byte[] bytes = (TestTraces.HEADER + viewed("1/03/24, 10:00").replace("Course viewed", "Caf\u00e9") + "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
        traces.with("events/log.csv", bytes);
        assertThatThrownBy(traces::read).isInstanceOfSatisfying(TraceFolderException.class, (ex) -> {
            assertThat(ex.problems().getFirst().line()).isEqualTo(2);
            assertThat(ex.problems().getFirst().message()).contains("UTF-8").doesNotContain("Caf");
        });
    }

    @ParameterizedTest
    @CsvSource({ "';'", "'\t'" })
    void otherSeparatorsAreSeen(char separator) {
        traces.with("events/log.csv",
                String.join(String.valueOf(separator), "Time", "Event name", "Description", "Component") + "\n"
                        + String.join(String.valueOf(separator), "\"1/03/24, 10:00\"", "Course viewed",
                                "The user with id '5' viewed the course with id '177'.", "System")
                        + "\n");
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "person, course, category")).containsExactly("5 177 view");
    }

    @Test
    void aPackedFileIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((TestTraces.HEADER + viewed("1/03/24, 10:00") + "\n" + viewed("nonsense") + "\n")
                .getBytes(StandardCharsets.UTF_8));
        }
        traces.with("events/log.csv.gz", packed.toByteArray());
        traces.read();
        assertThat(times()).containsExactly("2024-03-01T10:00");
        assertThat(traces.rejections).extracting(TraceRejection::line).containsExactly(3L);
    }

    @Test
    void headersAreUnderstoodInHebrewAndArabic() {
        traces
            .with("events/he.csv",
                    """
                            זמן,שם מלא,משתמש מושפע,הארוע מתייחס ל:,רכיב,שם האירוע,תיאור,מקור,כתובת IP
                            "01/03/2024 10:00",-,-,קורס,מערכת,קורס נצפה,The user with id '5' viewed the course with id '177'.,web,10.1.1.1
                            "01/03/2024 10:01",-,-,פורום,פורום,פרסום נוצר,The user with id '5' has created the post with id '7' in the discussion with id '2' in the forum with course module id '31'.,web,10.1.1.1
                            """)
            .with("events/ar.csv",
                    """
                            الوقت,الاسم كاملا,المستخدم المتأثر,سياق الحدث,المُكوِّن,اسم الحدث,الوصف,المصدر,عنوان IP
                            "13/03/24، 10:02",-,-,-,منتدى,مناقشة تم إنشاؤها,The user with id '6' has created the discussion with id '3' in the forum with course module id '31'.,web,10.1.1.1
                            "13/03/24، 10:03",-,-,-,النظام,مساق تمت معاينته,The user with id '6' viewed the course with id '178'.,web,10.1.1.1
                            """);
        TraceReading reading = traces.read();
        assertThat(reading.files()).extracting(TraceFileReport::language).containsExactly("ar", "he");
        assertThat(traces.ask(TraceTable.EVENTS, "person, course, component, category"))
            .containsExactly("5 177 core view", "5 177 mod_forum reply", "6 178 core view", "6 178 mod_forum post");
        assertThat(reading.kinds()).filteredOn((kind) -> !kind.known())
            .extracting(EventKind::category)
            .containsExactly("view");
    }

    @Test
    void columnsOfOtherLanguagesAreMapped() {
        traces.with("events/log.csv", """
                Hora,Nombre completo,Evento,Qué,Componente
                "1/03/24, 10:00",Ana como Eva,Curso visto,The user with id '5' viewed the course with id '177'.,Sistema
                """).with("events/format.yaml", """
                loginAs: " como "
                columns: {time: Hora, user: Nombre completo, event: Evento, description: Qué, component: Componente}
                """).with("events/event-categories.csv", "component,event,category\nSistema,Curso visto,view\n");
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "person, course, component, category, excluded"))
            .containsExactly("5 177 Sistema view login_as");
    }

    @Test
    void anUnknownHeaderIsRefusedWithAdvice() {
        traces.with("events/log.csv", "a,b\n1,2\n");
        assertThatThrownBy(traces::read).hasMessageContaining("events/log.csv")
            .hasMessageContaining("events/format.yaml");
    }

    @Test
    void theFolderOverridesCategoriesRowByRow() {
        traces
            .withReport("events/log.csv", viewed("1/03/24, 10:00"),
                    row("1/03/24, 10:01", "-", "Odd tool", "Thing viewed",
                            "The user with id '5' viewed the thing with id '1'."),
                    row("1/03/24, 10:02", "-", "Odd tool", "Thing bent",
                            "The user with id '5' bent the thing with id '1'."))
            .with("events/event-categories.csv",
                    "component,event,category\n,Course viewed,read\nOdd tool,Thing bent,submit\n");
        TraceReading reading = traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "event, category, excluded"))
            .containsExactly("Course viewed read null", "Thing bent submit null", "Thing viewed view null");
        assertThat(reading.kinds()).filteredOn((kind) -> !kind.known())
            .extracting(EventKind::event)
            .containsExactly("Thing viewed");
    }

    @Test
    void aWrongCategoryIsRefusedWithItsLine() {
        traces.withReport("events/log.csv", viewed("1/03/24, 10:00"))
            .with("events/event-categories.csv", "component,event,category\n,Course viewed,looked\n");
        assertThatThrownBy(traces::read).isInstanceOfSatisfying(TraceFolderException.class,
                (ex) -> assertThat(ex.problems().getFirst().line()).isEqualTo(2));
    }

    @Test
    void equalRowsOfAFileAreEventsAndOfAnotherFileRepetitions() {
        String row = viewed("1/03/24, 10:00");
        traces.withReport("events/a.csv", row, row, viewed("1/03/24, 10:01"))
            .withReport("events/b.csv", row, row, row, viewed("1/03/24, 10:02"));
        TraceReading reading = traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "time, copy")).containsExactly("2024-03-01T10:00 1",
                "2024-03-01T10:00 2", "2024-03-01T10:00 3", "2024-03-01T10:01 1", "2024-03-01T10:02 1");
        assertThat(TestTraces.outcomes(reading.files().get(0))).isEqualTo(Map.of("kept", 3L));
        assertThat(TestTraces.outcomes(reading.files().get(1))).isEqualTo(Map.of("kept", 2L, "repeated", 2L));
    }

    @Test
    void usersAndCoursesAreMapped() {
        traces.withReport("events/log.csv", viewed("1/03/24, 10:00"))
            .with("events/users.csv", "user,teacher\n5,t05\n")
            .with("events/courses.csv", "moodle_course,course\n177,c1\n");
        traces.read();
        assertThat(traces.ask(TraceTable.EVENTS, "person, course")).containsExactly("t05 c1");
    }

    @Test
    void pseudonymsApply() {
        traces.withReport("events/log.csv", viewed("1/03/24, 10:00"));
        TraceOptions kept = TestTraces.options(place, "UTC");
        traces.read(new TraceOptions(kept.zone(), kept.memory(), kept.work(), (id) -> "p-" + id.repeat(3), "hmac x"));
        assertThat(traces.ask(TraceTable.EVENTS, "person")).containsExactly("p-555");
    }

    @Test
    void theSameFilesAndOptionsAreTheSameSource() {
        traces.withReport("events/log.csv", viewed("1/03/24, 10:00"));
        String first = traces.read().source();
        assertThat(traces.read().source()).isEqualTo(first);
        assertThat(traces.read(TestTraces.options(place, "Asia/Jerusalem")).source()).isNotEqualTo(first);
        traces.with("events/users.csv", "user,teacher\n5,t05\n");
        assertThat(traces.read().source()).isNotEqualTo(first);
    }

    @Test
    void namesAddressesAndTextsAreNeverStored() throws IOException {
        traces.withReport("events/log.csv",
                row("1/03/24, 10:00", "Tom Teacher", "Turnitin Assignment 2", "Add Submission",
                        "User added submission 'Essay of Tom Teacher'"),
                viewed("1/03/24, 10:01").replace(",-,-,", ",Tom Teacher,Ann Other,"),
                row("Tom Teacher", "tom@example.org", "System", "Course viewed", "Ann Other"),
                row("1/03/24, 10:04", "Ann Other", "Wiki", "Page seen", "ann@example.org saw 10.9.9.9"));
        TraceReading reading = traces.read();
        TraceReading preview = traces.preview();
        for (TraceTable table : TraceTable.values()) {
            if (Files.exists(traces.table(table))) {
                String bytes = new String(Files.readAllBytes(traces.table(table)), StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain("Tom", "Ann", "example.org", "10.1.2.3", "10.9.9.9", "Essay");
            }
        }
        assertThat(reading.toString() + preview + traces.rejections).doesNotContain("Tom", "Ann", "example.org",
                "10.1.2.3", "10.9.9.9", "Essay");
        try (Stream<Path> left = Files.list(place.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPreviewShowsTheFirstRowsAsTheyWouldBeStored() {
        traces.withReport("events/log.csv",
                Stream.iterate(59, (minute) -> minute - 1)
                    .limit(40)
                    .map((minute) -> viewed("13/03/24, 10:" + minute))
                    .toArray(String[]::new));
        TraceFileReport file = traces.preview().files().getFirst();
        assertThat(file.rows()).hasSize(10);
        assertThat(file.columns()).startsWith("person", "course", "time");
        assertThat(file.rows().getFirst()).startsWith("5", "177", "2024-03-13T10:20:00Z", "core", "Course viewed",
                "view");
        assertThat(file.from()).isEqualTo("2024-03-13T10:20:00Z");
        assertThat(file.to()).isEqualTo("2024-03-13T10:59:00Z");
        assertThat(Files.exists(traces.table(TraceTable.EVENTS))).isFalse();
    }

}
