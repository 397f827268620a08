package org.throughline.coherence;

import java.nio.file.Path;

/** Where the real data is, which is not part of the project. */
final class RealData {

    private RealData() {
    }

    static Path folder(String name) {
        String override = System.getProperty("throughline.realdata", System.getenv("THROUGHLINE_REALDATA"));
        return Path.of(override != null ? override : "../shared/data").resolve(name);
    }

}
