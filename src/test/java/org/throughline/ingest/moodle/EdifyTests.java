package org.throughline.ingest.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("realdata")
class EdifyTests {

    @TempDir
    Path place;

    @Test
    void everyFileLoads() throws IOException {
        TestTraces traces = new TestTraces(place);
        try (var files = Files.list(RealTraces.folder("moodle-edify"))) {
            for (Path file : files.toList()) {
                traces.with("events/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        TraceReading reading = traces.read();
        for (TraceFileReport file : reading.files()) {
            System.out.println(file.name() + " " + file.total() + " " + TestTraces.outcomes(file) + " "
                    + file.timeFormat() + " " + file.ambiguous() + " " + file.from() + " " + file.to());
            var components = new TreeMap<String, Long>();
            file.counts()
                .forEach((c) -> components.merge(c.component() + "/" + c.category() + "/" + c.outcome(), c.rows(),
                        Long::sum));
            components.forEach((k, v) -> System.out.println("   " + k + " " + v));
        }
        reading.kinds().forEach(System.out::println);
        System.out.println(traces.rejections.size() + " " + traces.rejections.subList(0, 3));
        assertThat(reading.files()).hasSize(3);
    }

}
