package org.throughline.motivation.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The instruments that come along. */
public final class Instruments {

    private static final List<String> SHIPPED = List.of("agq-r", "knowledge-coherence", "mslq-goal-orientation");

    private Instruments() {
    }

    /** All of them, by id. */
    public static List<Instrument> shipped() {
        return SHIPPED.stream()
            .map((id) -> Instrument.read(id + ".yaml", text("/instruments/" + id + ".yaml")))
            .toList();
    }

    private static String text(String name) {
        try (InputStream in = Instruments.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
