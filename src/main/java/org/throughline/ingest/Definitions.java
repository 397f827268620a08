package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.coding.Code;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Codebooks;
import org.throughline.motivation.coding.TextKind;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.motivation.questionnaire.Instruments;

/**
 * The instruments and codebooks that rows can refer to: those of the folder, else those
 * of the graph, else those that come along, which are written once a row needs them.
 */
final class Definitions {

    private final Ids instrumentIds;

    private final Ids codebookIds;

    private final Map<String, Instrument> instruments = new TreeMap<>();

    /** Those of the folder and of the graph. */
    private final Map<String, Codebook> own = new TreeMap<>();

    private final Map<String, Codebook> shipped = new TreeMap<>();

    /** What comes along and is not in the graph. */
    private final Map<String, DefinitionFile> waiting = new TreeMap<>();

    private final Map<String, DefinitionFile> needed = new TreeMap<>();

    Definitions(Ids instrumentIds, Ids codebookIds) {
        this.instrumentIds = instrumentIds;
        this.codebookIds = codebookIds;
        for (Instrument instrument : Instruments.shipped()) {
            instruments.put(instrument.id(), instrument);
            instrumentIds.addShipped(instrument.id());
            waiting.put(key(Kind.INSTRUMENT, instrument.id()), new InstrumentFile(instrument));
        }
        for (Codebook codebook : Codebooks.shipped().all()) {
            shipped.put(codebook.id(), codebook);
            codebookIds.addShipped(codebook.id());
            waiting.put(key(Kind.CODEBOOK, codebook.id()), new CodebookFile(codebook));
        }
    }

    private static String key(Kind kind, String id) {
        return kind + "/" + id;
    }

    /**
     * One that the graph has; what cannot be read any more is as if it were not there.
     */
    void addFromGraph(Kind kind, String id, String definition) {
        try {
            if (kind == Kind.INSTRUMENT) {
                instruments.put(id, Instrument.read(id, definition));
                instrumentIds.addFromGraph(id);
            }
            else {
                own.put(id, Codebook.read(id, definition));
                codebookIds.addFromGraph(id);
            }
            waiting.remove(key(kind, id));
        }
        catch (DefinitionException ex) {
            // a row that refers to it is rejected, or finds the one that comes along
        }
    }

    /** One of the folder, unless an earlier file defines it. */
    void add(Instrument instrument) {
        if (instrumentIds.isInFolder(instrument.id())) {
            return;
        }
        instruments.put(instrument.id(), instrument);
        waiting.remove(key(Kind.INSTRUMENT, instrument.id()));
    }

    /** One of the folder, unless an earlier file defines it. */
    void add(Codebook codebook) {
        if (codebookIds.isInFolder(codebook.id())) {
            return;
        }
        own.put(codebook.id(), codebook);
        waiting.remove(key(Kind.CODEBOOK, codebook.id()));
    }

    Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /**
     * A code and its codebook.
     *
     * @param codebook where it is
     * @param code the code
     */
    record Known(Codebook codebook, Code code) {

        /** Id of the node of the code. */
        String nodeId() {
            return codebook.nodeId(code);
        }

    }

    /**
     * The codes that a word can mean: one if it is clear. Codebooks of one's own come
     * before those that come along.
     */
    List<Known> codes(TextKind kind, String word) {
        int slash = word.indexOf('/');
        if (slash >= 0) {
            String id = word.substring(0, slash);
            Codebook codebook = own.getOrDefault(id, shipped.get(id));
            return (codebook == null) ? List.of() : codes(List.of(codebook), kind, word.substring(slash + 1));
        }
        List<Known> found = codes(own.values(), kind, word);
        return found.isEmpty() ? codes(shipped.values(), kind, word) : found;
    }

    private static List<Known> codes(Iterable<Codebook> codebooks, TextKind kind, String key) {
        List<Known> found = new ArrayList<>();
        for (Codebook codebook : codebooks) {
            if (codebook.kind() == kind) {
                codebook.code(key).ifPresent((code) -> found.add(new Known(codebook, code)));
            }
        }
        return found;
    }

    /** A row that will be loaded refers to it. */
    void use(Kind kind, String id) {
        DefinitionFile file = waiting.remove(key(kind, id));
        if (file != null) {
            needed.put(key(kind, id), file);
        }
    }

    /** What comes along and has to be written now; the second time there is nothing. */
    List<DefinitionFile> takeNeeded() {
        List<DefinitionFile> taken = List.copyOf(needed.values());
        needed.clear();
        return taken;
    }

}
