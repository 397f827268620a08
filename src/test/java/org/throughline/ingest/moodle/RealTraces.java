package org.throughline.ingest.moodle;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real traces outside of the project; tests that need them are skipped without. */
final class RealTraces {

    private RealTraces() {
    }

    static Path folder(String name) {
        String override = System.getProperty("throughline.realdata", System.getenv("THROUGHLINE_REALDATA"));
        Path folder = Path.of((override != null) ? override : "../shared/data").resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not there");
        return folder;
    }

}
