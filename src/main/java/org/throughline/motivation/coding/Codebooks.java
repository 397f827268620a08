package org.throughline.motivation.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The codebooks that are known, by their ids. */
public final class Codebooks {

    private static final List<String> SHIPPED = List.of("evidence-of-learning", "learning-expectations");

    private final Map<String, Codebook> byId;

    private Codebooks(Map<String, Codebook> byId) {
        this.byId = byId;
    }

    /** Those that come with the program. */
    public static Codebooks shipped() {
        Map<String, Codebook> byId = new TreeMap<>();
        for (String id : SHIPPED) {
            byId.put(id, Codebook.read(id + ".yaml", resource("/codebooks/" + id + ".yaml")));
        }
        return new Codebooks(byId);
    }

    private static String resource(String name) {
        try (InputStream in = Codebooks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** These and one more; it takes the place of one with the same id. */
    public Codebooks with(Codebook codebook) {
        Map<String, Codebook> more = new TreeMap<>(byId);
        more.put(codebook.id(), codebook);
        return new Codebooks(more);
    }

    /** All of them, by id. */
    public List<Codebook> all() {
        return List.copyOf(byId.values());
    }

    /** The codebook with that id. */
    public Optional<Codebook> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A code and its codebook. */
    public record Known(Codebook codebook, Code code) {

        /** Id of the node of the code. */
        public String nodeId() {
            return codebook.nodeId(code);
        }

    }

    /**
     * The codes that a word can mean: one if it is clear, none if it is unknown, several
     * if the word must say the codebook as {@code codebook/key}.
     * @param kind of the text
     * @param word a key, or codebook and key
     */
    public List<Known> codes(TextKind kind, String word) {
        int slash = word.indexOf('/');
        String id = (slash < 0) ? "" : word.substring(0, slash);
        String key = word.substring(slash + 1);
        List<Known> found = new ArrayList<>();
        for (Codebook codebook : byId.values()) {
            if (codebook.kind() == kind && (slash < 0 || codebook.id().equals(id))) {
                codebook.code(key).ifPresent((code) -> found.add(new Known(codebook, code)));
            }
        }
        return found;
    }

}
