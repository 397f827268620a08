package org.throughline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Exclusion;
import org.throughline.motivation.coding.Code;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Coders;
import org.throughline.motivation.coding.DictionaryCoder;
import org.throughline.motivation.coding.ModelAccess;
import org.throughline.motivation.coding.ModelCoder;
import org.throughline.motivation.coding.ModelException;
import org.throughline.report.CodingReports.Unit;
import org.throughline.report.CodingStore.Written;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Codes texts: what people adjudicate and confirm, what the dictionary finds, what a
 * language model says. None of it while an import is at work.
 *
 * <p>
 * What holds of the codes is resolved by the next run of motivation or knowledge, see
 * {@link CodeResolution}.
 */
public final class CodingWork {

    /** The most texts that are sent on one confirmation. */
    public static final int MAX_SENT = 200;

    private final Database database;

    private final QueryCatalogue queries;

    private final CodingReports reports;

    private final CodingStore store;

    private final @Nullable ModelAccess model;

    private final Exclusion exclusion;

    /**
     * Writes to a database.
     * @param database where texts and codes are
     * @param queries how to ask for them
     * @param reports shows what was written
     * @param model the language model that may be asked, null for none
     * @param exclusion keeps imports apart
     */
    public CodingWork(Database database, QueryCatalogue queries, CodingReports reports, @Nullable ModelAccess model,
            Exclusion exclusion) {
        this.database = database;
        this.queries = queries;
        this.reports = reports;
        this.store = new CodingStore(database, queries);
        this.model = model;
        this.exclusion = exclusion;
    }

    /** Is told how many texts are done. */
    public interface Watcher {

        /** Does not look. */
        Watcher NONE = (done, total) -> {
        };

        /** Called after some texts. */
        void done(int done, int total);

    }

    /**
     * What holds after people disagreed.
     *
     * @param codebook whose codes they are
     * @param id of the text
     * @param codes keys; empty takes the adjudication back
     */
    public record Adjudication(@Nullable String codebook, @Nullable String id, @Nullable List<String> codes) {
    }

    /**
     * Writes what holds.
     * @return the text as it is then
     */
    public Unit adjudicate(Adjudication request) {
        Codebook codebook = store.codebook(request.codebook());
        String id = required("id", request.id());
        NavigableSet<String> codes = checked(codebook, (request.codes() == null) ? List.of() : request.codes());
        try (Exclusion.Permit _ = exclusion.share("the adjudication of codes")) {
            store.write(codebook);
            if (store.replace(codebook, Coders.ADJUDICATED, Map.of(id, codes)) == 0) {
                throw new NotFoundException(codebook.kind().key(), id);
            }
        }
        return reports.unit(codebook, id, Texts.SHOWN);
    }

    private static NavigableSet<String> checked(Codebook codebook, List<String> codes) {
        NavigableSet<String> keys = new TreeSet<>();
        Set<String> rubrics = new HashSet<>();
        boolean plain = false;
        for (String key : codes) {
            Code code = codebook.code(key)
                .orElseThrow(() -> new InvalidRequestException("codes",
                        "'" + key + "' is not a code of " + codebook.id() + "."));
            if (keys.add(key) && code.rubric() != null && !rubrics.add(code.rubric())) {
                throw new InvalidRequestException("codes", "A text has one step of " + code.rubric() + ", not two.");
            }
            plain |= code.rubric() == null && !code.isNone();
        }
        if (plain && keys.contains(Code.NONE)) {
            throw new InvalidRequestException("codes", "'none' stands alone: it says that no code applies.");
        }
        return keys;
    }

    private static String required(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidRequestException(parameter, "The request needs " + parameter + ".");
        }
        return value;
    }

    /**
     * Whether an evidence refers to a course.
     *
     * @param evidence its id
     * @param course id of the other course
     * @param coder who says so
     * @param refers false takes it back, whoever said it
     */
    public record Reference(@Nullable String evidence, @Nullable String course, @Nullable String coder,
            @Nullable Boolean refers) {
    }

    /** Writes or takes back a reference. */
    public void confirm(Reference request) {
        String evidence = required("evidence", request.evidence());
        String course = required("course", request.course());
        boolean refers = !Boolean.FALSE.equals(request.refers());
        Map<String, String> parameters = new TreeMap<>(Map.of("evidence", evidence, "course", course));
        if (refers) {
            parameters.put("coder", CodingReports.requireCoder(request.coder()));
        }
        try (Exclusion.Permit _ = exclusion.share("the confirmation of references")) {
            boolean done = !database
                .write(queries.get(refers ? "coding/write-reference" : "coding/delete-reference"), parameters)
                .rows()
                .isEmpty();
            if (!done) {
                throw new NotFoundException(
                        "There is no evidence '" + evidence + "' or no other course '" + course + "' than its own.");
            }
        }
    }

    /**
     * What the dictionary did.
     *
     * @param codebook whose terms it looked for
     * @param coder dictionary
     * @param texts of the kind
     * @param coded texts that got codes
     * @param skipped texts in a language without terms
     * @param codes texts by code
     */
    public record DictionaryOutcome(String codebook, String coder, int texts, int coded, int skipped,
            Map<String, Integer> codes) {
    }

    /**
     * Codes all texts by the terms of a codebook, in the place of what it gave before.
     */
    public DictionaryOutcome dictionary(@Nullable String codebookId, Watcher watcher) {
        Codebook codebook = store.codebook(codebookId);
        if (codebook.codes().stream().allMatch((code) -> code.terms().isEmpty())) {
            throw new InvalidRequestException("codebook",
                    "The codebook '" + codebook.id() + "' has no terms to look for; add terms to its file.");
        }
        DictionaryCoder coder = new DictionaryCoder(codebook);
        Map<String, Integer> counts = new LinkedHashMap<>();
        codebook.codes().forEach((code) -> counts.put(code.key(), 0));
        int coded = 0;
        try (Exclusion.Permit _ = exclusion.share("the dictionary")) {
            store.write(codebook);
            List<String> ids = store.items(codebook).stream().map(CodingStore.Item::id).toList();
            for (int from = 0; from < ids.size(); from += CodingStore.BATCH) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + CodingStore.BATCH));
                Map<String, NavigableSet<String>> codes = new TreeMap<>();
                for (Written text : store.written(codebook.kind(), some).values()) {
                    Optional<DictionaryCoder.Coding> coding = coder.code(text.language(), text.text());
                    codes.put(text.id(), coding.map(DictionaryCoder.Coding::codes).orElseGet(TreeSet::new));
                    coded += coding.isPresent() ? 1 : 0;
                    coding.ifPresent((given) -> given.codes().forEach((key) -> counts.merge(key, 1, Integer::sum)));
                }
                store.replace(codebook, Coders.DICTIONARY, codes);
                watcher.done(from + some.size(), ids.size());
            }
            return new DictionaryOutcome(codebook.id(), Coders.DICTIONARY, ids.size(), coded, ids.size() - coded,
                    counts);
        }
    }

    /**
     * What would be sent to a language model.
     *
     * @param configured whether there is a model at all; without, everything else is
     * empty
     * @param address where the requests would go
     * @param model its name
     * @param coder the name under which its codes would be kept
     * @param waiting texts that it has not coded
     * @param sending texts that would be sent now, one request each
     * @param method of the first request
     * @param headers of the first request, without the secret
     * @param body of the first request, exactly
     * @param confirmation to be handed back to send these requests and no others
     */
    public record ModelPreview(boolean configured, @Nullable String address, @Nullable String model,
            @Nullable String coder, int waiting, int sending, @Nullable String method, List<String> headers,
            @Nullable String body, @Nullable String confirmation) {
    }

    /**
     * The confirmation of what would be sent.
     *
     * @param codebook whose codes the model gives
     * @param limit texts at the most, as in the preview
     * @param confirmation of the preview
     */
    public record ModelRequest(@Nullable String codebook, @Nullable Integer limit, @Nullable String confirmation) {
    }

    /**
     * What a language model did.
     *
     * @param coder the name under which its codes are kept
     * @param sent requests
     * @param coded texts that got codes
     * @param failed texts that got none
     * @param waiting texts that it still has not coded
     * @param problem what went wrong last, null if nothing
     */
    public record ModelOutcome(String coder, int sent, int coded, int failed, int waiting, @Nullable String problem) {
    }

    private record Batch(Codebook codebook, ModelCoder coder, List<Written> texts, int waiting, String confirmation) {
    }

    /** Says what would be sent. Nothing is. */
    public ModelPreview preview(@Nullable String codebookId, @Nullable Integer limit) {
        ModelAccess access = model;
        if (access == null) {
            return new ModelPreview(false, null, null, null, 0, 0, null, List.of(), null, null);
        }
        Batch batch = batch(access, codebookId, limit);
        if (batch.texts().isEmpty()) {
            return new ModelPreview(true, access.address().toString(), access.name(), batch.coder().coder(), 0, 0, null,
                    List.of(), null, null);
        }
        ModelCoder.Request first = batch.coder().preview(batch.texts().getFirst().text());
        return new ModelPreview(true, first.address().toString(), access.name(), batch.coder().coder(), batch.waiting(),
                batch.texts().size(), first.method(), first.headers(), first.body(), batch.confirmation());
    }

    private Batch batch(ModelAccess access, @Nullable String codebookId, @Nullable Integer limit) {
        int most = (limit == null) ? MAX_SENT : limit;
        if (most < 1 || most > MAX_SENT) {
            throw new InvalidRequestException("limit", "limit must be from 1 to " + MAX_SENT + ", not " + most + ".");
        }
        Codebook codebook = store.codebook(codebookId);
        ModelCoder coder = new ModelCoder(access, codebook);
        List<String> waiting = store.items(codebook)
            .stream()
            .filter((item) -> !item.coded(codebook).codes().containsKey(coder.coder()))
            .map(CodingStore.Item::id)
            .toList();
        List<Written> texts = List
            .copyOf(store.written(codebook.kind(), waiting.subList(0, Math.min(most, waiting.size()))).values());
        return new Batch(codebook, coder, texts, waiting.size(), confirmation(coder, texts));
    }

    /**
     * Stands for the very requests: another text, codebook, model or address makes
     * another.
     */
    private static String confirmation(ModelCoder coder, List<Written> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Written text : texts) {
                ModelCoder.Request request = coder.preview(text.text());
                for (String part : List.of(text.id(), request.address().toString(), request.body())) {
                    digest.update(part.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Sends what was confirmed, and nothing else.
     * @throws ConflictException if there is no confirmation of what would be sent now
     */
    public ModelOutcome send(ModelRequest request, Watcher watcher) {
        ModelAccess access = model;
        if (access == null) {
            throw new ForbiddenException(
                    "No language model is configured: THROUGHLINE_MODEL_ADDRESS says where one is.");
        }
        try (Exclusion.Permit _ = exclusion.share("the language model")) {
            Batch batch = batch(access, request.codebook(), request.limit());
            if (!batch.confirmation().equals(request.confirmation())) {
                throw new ConflictException("This was not confirmed: look at what would be sent, and send its"
                        + " confirmation. If you did, the texts or the codebook have changed since.");
            }
            store.write(batch.codebook());
            int coded = 0;
            int sent = 0;
            String problem = null;
            List<Written> texts = batch.texts();
            for (Written text : texts) {
                sent++;
                try {
                    store.replace(batch.codebook(), batch.coder().coder(),
                            Map.of(text.id(), batch.coder().code(text.text())));
                    coded++;
                }
                catch (ModelException ex) {
                    problem = ex.getMessage();
                    if (!ex.isReachable()) {
                        break;
                    }
                }
                watcher.done(sent, texts.size());
            }
            return new ModelOutcome(batch.coder().coder(), sent, coded, sent - coded, batch.waiting() - coded, problem);
        }
    }

}
