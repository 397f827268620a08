package org.throughline.ingest.moodle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The beginnings of large files, for a preview. */
final class Beginnings {

    private static final int BYTES = 16 << 20;

    private static final String MARK = ".beginning";

    private Beginnings() {
    }

    static List<TraceFile> of(List<TraceFile> files, Path place) {
        List<TraceFile> beginnings = new ArrayList<>();
        try {
            Files.createDirectories(place);
            for (TraceFile file : files) {
                boolean large = file.size() > TraceReader.PREVIEWED_BYTES && !file.isParquet();
                beginnings.add(large ? file.at(cut(file, place.resolve(beginnings.size() + MARK))) : file);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return beginnings;
    }

    static boolean isOne(TraceFile file) {
        return file.path().getFileName().toString().endsWith(MARK);
    }

    /** Whole records, unpacked: up to the last line break outside of quotes. */
    private static Path cut(TraceFile file, Path target) throws IOException {
        byte[] bytes;
        try (InputStream in = CsvScanner.stream(file.path())) {
            bytes = in.readNBytes(BYTES);
        }
        int end = 0;
        boolean quoted = false;
        for (int i = 0; i < bytes.length; i++) {
            quoted ^= bytes[i] == '"';
            if (!quoted && bytes[i] == '\n') {
                end = i + 1;
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            out.write(bytes, 0, end);
        }
        return target;
    }

}
