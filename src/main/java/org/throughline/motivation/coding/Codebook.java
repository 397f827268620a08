package org.throughline.motivation.coding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DefinitionException;

/**
 * The codes that texts of a kind can be given: a YAML file.
 *
 * <pre>{@code
 * id: learning-expectations
 * title: Learning expectations
 * kind: statement                    # or evidence
 * source: where it comes from        # optional
 * codes:                             # a text may have any number of them
 *   - key: interest
 *     name: Interest
 *     description: when to give it   # optional
 *     group: intrinsic               # optional; intrinsic and extrinsic make up a motivation
 *     terms:                         # optional, for the dictionary coder: words and phrases
 *       en: [curious, interested in]
 * rubrics:                           # a text has one step of each
 *   - key: applicability
 *     name: Applicability
 *     steps:
 *       - {value: 0, name: Declarative}
 * }</pre>
 *
 * <p>
 * The code {@code none} belongs to every codebook and is not written into the file: the
 * coder read the text, and nothing applies.
 *
 * @param id of lower-case letters, digits, hyphens and underscores
 * @param title for people
 * @param kind of the texts
 * @param source where it comes from, null if nothing is said
 * @param codes all of them, steps of rubrics included and {@code none} last
 * @param rubrics names of the rubrics by their keys
 * @param definition the text of the file
 */
public record Codebook(String id, String title, TextKind kind, @Nullable String source, List<Code> codes,
        Map<String, String> rubrics, String definition) {

    /** Groups that make up what a statement says about motivation. */
    public static final Set<String> MOTIVATIONS = Set.of("intrinsic", "extrinsic");

    public Codebook {
        codes = List.copyOf(codes);
        // the order of the file is the order on screens
        rubrics = Collections.unmodifiableMap(new LinkedHashMap<>(rubrics));
    }

    /**
     * Reads a codebook.
     * @param file how the file is called in errors
     * @param definition its text
     * @throws DefinitionException if it is not a codebook; says where and what to do
     */
    public static Codebook read(String file, String definition) {
        return new CodebookReader(file, definition).read();
    }

    /** The code with that key. */
    public Optional<Code> code(String key) {
        return codes.stream().filter((code) -> code.key().equals(key)).findFirst();
    }

    /** Id of the node of a code. */
    public String nodeId(Code code) {
        return id + "/" + code.key();
    }

    /** The steps of a rubric, lowest first. */
    public List<Code> steps(String rubric) {
        return codes.stream().filter((code) -> rubric.equals(code.rubric())).toList();
    }

    /** The codes that stand alone, {@code none} not among them. */
    public List<Code> plainCodes() {
        return codes.stream().filter((code) -> code.rubric() == null && !code.isNone()).toList();
    }

}
