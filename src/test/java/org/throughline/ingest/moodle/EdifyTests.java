package org.throughline.ingest.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.engagement.TraceTable;

/**
 * Three exports of the log report as they are (lamethods/data, 2_moodleEdify, CC BY 4.0).
 * The counts were taken by other means, for example
 *
 * <pre>
 * python3 -c "import csv,sys,collections as c; print(c.Counter((r['Component'],r['Event name'],
 *   'user with id' in r['Description']) for r in csv.DictReader(open(sys.argv[1]))))" FILE
 * grep -c 'Course activity completion updated' FILE
 * </pre>
 */
@Tag("realdata")
class EdifyTests {

    @TempDir
    Path place;

    private TestTraces traces;

    private TraceReading reading;

    @BeforeEach
    void readAll() throws IOException {
        traces = new TestTraces(place);
        try (Stream<Path> files = Files.list(RealTraces.folder("moodle-edify"))) {
            for (Path file : files.toList()) {
                traces.with("events/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        reading = traces.read();
    }

    private static Map<String, Long> components(TraceFileReport file) {
        Map<String, Long> components = new TreeMap<>();
        file.counts().forEach((count) -> components.merge(String.valueOf(count.component()), count.rows(), Long::sum));
        return components;
    }

    @Test
    void everyRowOfEveryFileIsAccountedFor() {
        assertThat(reading.files()).extracting(TraceFileReport::name, TraceFileReport::total)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("events/moodle-module-3-sp17.csv", 696L),
                    org.assertj.core.groups.Tuple.tuple("events/moodle-module-3-sp18.csv", 724L),
                    org.assertj.core.groups.Tuple.tuple("events/moodle-module-5-f17.csv", 3050L));
        assertThat(reading.files()).extracting(TestTraces::outcomes)
            .containsExactly(Map.of("kept", 448L, "excluded:completion_update", 100L, "rejected:no_user_id", 148L),
                    Map.of("kept", 466L, "excluded:completion_update", 110L, "rejected:no_user_id", 148L),
                    Map.of("kept", 2102L, "excluded:completion_update", 262L, "rejected:no_user_id", 686L));
        assertThat(reading.kinds()).allMatch(EventKind::known);
    }

    @Test
    void componentsAreCounted() {
        assertThat(components(reading.files().get(0))).isEqualTo(Map.of("core", 396L, "mod_assign", 5L, "mod_folder",
                2L, "mod_realtimequiz", 9L, "mod_resource", 135L, "mod_turnitintooltwo", 148L, "mod_url", 1L));
        assertThat(components(reading.files().get(1))).isEqualTo(Map.of("core", 418L, "mod_assign", 5L, "mod_folder",
                2L, "mod_realtimequiz", 9L, "mod_resource", 141L, "mod_turnitintooltwo", 148L, "mod_url", 1L));
        assertThat(components(reading.files().get(2))).isEqualTo(Map.of("core", 1580L, "mod_forum", 1L, "mod_resource",
                782L, "mod_turnitintooltwo", 686L, "mod_url", 1L));
    }

    @Test
    void timesPersonsAndCoursesAreThoseOfTheFiles() {
        assertThat(reading.files()).extracting(TraceFileReport::timeFormat).containsOnly("%d/%m/%y, %H:%M");
        assertThat(reading.files()).extracting(TraceFileReport::ambiguous).containsOnly(false);
        assertThat(reading.files()).extracting(TraceFileReport::from)
            .containsExactly("2017-02-28T16:45:00Z", "2018-06-16T18:13:00Z", "2017-10-06T20:11:00Z");
        assertThat(reading.files()).extracting(TraceFileReport::to)
            .containsExactly("2017-06-27T05:54:00Z", "2018-07-12T12:09:00Z", "2018-07-07T18:15:00Z");
        assertThat(traces.ask(TraceTable.EVENTS, "DISTINCT course")).containsExactly("165", "177");
        assertThat(traces.ask(TraceTable.EVENTS, "count(DISTINCT person), count(DISTINCT module)"))
            .containsExactly(independentCounts());
    }

    /** Distinct users and modules by the text of the files alone. */
    private String independentCounts() {
        List<String> users = new ArrayList<>();
        List<String> modules = new ArrayList<>();
        var user = java.util.regex.Pattern.compile("The user with id '([0-9]+)'");
        var module = java.util.regex.Pattern.compile("course module (?:with )?id '([0-9]+)'");
        try (Stream<Path> files = Files.list(traces.folder().resolve("events"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                user.matcher(text).results().forEach((found) -> users.add(found.group(1)));
                module.matcher(text).results().forEach((found) -> modules.add(found.group(1)));
            }
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
        return users.stream().distinct().count() + " " + modules.stream().distinct().count();
    }

    @Test
    void rejectedRowsHaveTheirLines() throws IOException {
        for (TraceFileReport file : reading.files()) {
            List<String> lines = Files.readAllLines(traces.folder().resolve(file.name()));
            List<Long> expected = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).contains("The user with id")) {
                    expected.add(i + 1L);
                }
            }
            assertThat(traces.rejections).filteredOn((rejection) -> rejection.file().equals(file.name()))
                .extracting(TraceRejection::line)
                .isEqualTo(expected);
        }
    }

    @Test
    void addressesAndTitlesOfWorkAreNotStored() throws IOException {
        assertThat(new String(Files.readAllBytes(traces.table(TraceTable.EVENTS)), StandardCharsets.ISO_8859_1))
            .doesNotContain("192.168", "arwa", "Samar", "Work Proposal");
    }

}
