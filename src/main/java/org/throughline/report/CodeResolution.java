package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.knowledge.AppliedKnowledge;
import org.throughline.knowledge.EvidenceRubric;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Resolution;
import org.throughline.motivation.coding.TextKind;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Writes to the graph what holds of the codes of texts, see {@link Resolution}.
 *
 * <p>
 * Of a Statement: {@code codes}, {@code codesOpen} and {@code motivation} (intrinsic,
 * extrinsic or mixed). Of an Evidence: {@code applicability}, {@code references}, their
 * sum {@code applied} and {@code integrated}, see {@link AppliedKnowledge}; other codes
 * and steps in {@code codes} and {@code codesOpen}. Both: {@code codesRun}. A text that
 * nobody who counts coded has none of these, and one that was coded, with nothing that
 * applies, has empty {@code codes}. Codes of several codebooks stand side by side by
 * their keys; where two codebooks have both rubrics, the first by id that was used for
 * the text counts.
 */
public final class CodeResolution {

    private static final List<String> OF_STATEMENT = List.of("codes", "codesOpen", "motivation", "codesRun");

    private static final List<String> OF_EVIDENCE = List.of("applicability", "references", "applied", "integrated",
            "codes", "codesOpen", "codesRun");

    private static final int BATCH = 1_000;

    private final Database database;

    private final QueryCatalogue queries;

    private final CodingStore store;

    /**
     * Writes to a database.
     * @param database where texts and codes are
     * @param queries how to ask for them
     */
    public CodeResolution(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
        this.store = new CodingStore(database, queries);
    }

    /**
     * What was resolved.
     *
     * @param texts of the kind
     * @param coded by somebody who counts
     * @param open on which people disagree
     */
    public record Resolved(int texts, int coded, int open) {
    }

    /**
     * Resolves the codes that people gave; those of machines do not count.
     * @param run whose results these are
     * @param kind statement or evidence
     * @param progress is told how many texts are done
     */
    public Resolved publish(String run, String kind, Progress progress) {
        return publish(run, kind, null, progress);
    }

    /**
     * Resolves the codes.
     * @param run whose results these are
     * @param kind statement or evidence
     * @param machine the coder that counts where no person coded, null for none
     * @param progress is told how many texts are done
     */
    public Resolved publish(String run, String kind, @Nullable String machine, Progress progress) {
        return resolve(run, kind, machine, true, progress);
    }

    /**
     * Counts what {@link #publish} would write; nothing is written.
     * @param kind statement or evidence
     * @param progress is told how many texts are done
     */
    public Resolved count(String kind, Progress progress) {
        return resolve("", kind, null, false, progress);
    }

    private Resolved resolve(String run, String kind, @Nullable String machine, boolean write, Progress progress) {
        TextKind of = TextKind.of(kind).orElseThrow(() -> new IllegalArgumentException("no kind of text: " + kind));
        List<Codebook> codebooks = store.codebooks().all().stream().filter((each) -> each.kind() == of).toList();
        List<CodingStore.Item> items = new ArrayList<>();
        store.forEach(of, codebooks.stream().map(Codebook::id).toList(), items::add);
        int coded = 0;
        int open = 0;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Holding holding = holding(items.get(at), codebooks, of, run, machine);
            coded += holding.coded() ? 1 : 0;
            open += holding.open() ? 1 : 0;
            rows.add(Map.of("id", items.get(at).id(), "properties", holding.properties()));
            if (rows.size() == BATCH || at == items.size() - 1) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                if (write) {
                    database.write(queries.get("coding/publish-resolution"), Map.of("rows", rows, "kind", of.key()));
                }
                rows.clear();
                progress.advanced(at + 1, items.size());
            }
        }
        return new Resolved(items.size(), coded, open);
    }

    private record Holding(boolean coded, boolean open, Map<String, @Nullable Object> properties) {
    }

    private static Holding holding(CodingStore.Item item, List<Codebook> codebooks, TextKind kind, String run,
            @Nullable String machine) {
        Map<String, @Nullable Object> properties = nothing((kind == TextKind.STATEMENT) ? OF_STATEMENT : OF_EVIDENCE);
        TreeSet<String> codes = new TreeSet<>();
        TreeSet<String> openCodes = new TreeSet<>();
        TreeSet<String> motivations = new TreeSet<>();
        boolean unknownMotivation = false;
        boolean coded = false;
        boolean applied = false;
        for (Codebook codebook : codebooks) {
            Resolution resolution = Resolution.of(codebook, item.coded(codebook), machine);
            if (!resolution.isCoded()) {
                continue;
            }
            coded = true;
            codes.addAll(resolution.codes());
            openCodes.addAll(resolution.openCodes());
            openCodes.addAll(resolution.openRubrics());
            boolean rubrics = EvidenceRubric.isIn(codebook);
            resolution.steps().forEach((rubric, step) -> {
                if (!rubrics || !EvidenceRubric.KEYS.contains(rubric)) {
                    codes.add(rubric + ":" + step);
                }
            });
            if (rubrics && !applied) {
                applied = true;
                put(properties, EvidenceRubric.of(resolution));
            }
            String motivation = resolution.motivation(codebook);
            unknownMotivation |= motivation == null && resolution.isMotivationOpen(codebook);
            if (motivation != null) {
                motivations.add(motivation);
            }
        }
        if (coded) {
            properties.put("codes", List.copyOf(codes));
            properties.put("codesOpen", openCodes.isEmpty() ? null : List.copyOf(openCodes));
            properties.put("codesRun", run);
        }
        if (kind == TextKind.STATEMENT && !unknownMotivation && !motivations.isEmpty()) {
            properties.put("motivation", (motivations.size() == 1) ? motivations.getFirst() : "mixed");
        }
        return new Holding(coded, !openCodes.isEmpty(), properties);
    }

    private static void put(Map<String, @Nullable Object> properties, EvidenceRubric rubric) {
        properties.put("applicability", rubric.applicability());
        properties.put("references", rubric.references());
        Optional<AppliedKnowledge> applied = rubric.applied();
        properties.put("applied", applied.map(AppliedKnowledge::score).orElse(null));
        properties.put("integrated", applied.map(AppliedKnowledge::isIntegrated).orElse(null));
    }

    private static Map<String, @Nullable Object> nothing(List<String> names) {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        names.forEach((name) -> nothing.put(name, null));
        return nothing;
    }

    /** Takes off what a run resolved. */
    public void forget(String run) {
        Map<String, @Nullable Object> nothing = nothing(OF_STATEMENT);
        nothing.putAll(nothing(OF_EVIDENCE));
        long forgotten = BATCH;
        while (forgotten == BATCH) {
            forgotten = database
                .write(queries.get("coding/forget-resolution"), Map.of("run", run, "nothing", nothing, "limit", BATCH))
                .rows()
                .getFirst()
                .longValue("texts");
        }
    }

}
