package org.throughline.motivation.coding;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DefinitionException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a codebook from YAML. Only the syntax tree is read: it knows the place of every
 * word, and makes no objects of what a stranger's file asks for.
 */
final class CodebookReader {

    private static final int LARGEST = 1 << 20;

    private static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_TERM = 200;

    private static final int MOST_CODES = 500;

    private static final int MOST_TERMS = 2000;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    /** Rubrics of evidence that make up applied knowledge, which knows four steps. */
    private static final Set<String> APPLIED = Set.of("applicability", "references");

    private static final int HIGHEST_APPLIED = 3;

    private static final int HIGHEST_STEP = 99;

    private final String file;

    private final String definition;

    private final Set<String> keys = new HashSet<>();

    CodebookReader(String file, String definition) {
        this.file = file;
        this.definition = definition;
    }

    Codebook read() {
        Fields fields = fields(tree(), "the codebook", Set.of("id", "title", "kind", "source", "codes", "rubrics"));
        String id = key(fields.required("id"), "id");
        TextKind kind = kind(fields.required("kind"));
        List<Code> codes = new ArrayList<>();
        Node plain = fields.optional("codes");
        if (plain != null) {
            list(plain, "codes").forEach((node) -> codes.add(code(node)));
        }
        Map<String, String> rubrics = new LinkedHashMap<>();
        Node steps = fields.optional("rubrics");
        if (steps != null) {
            list(steps, "rubrics").forEach((node) -> rubric(node, kind, rubrics, codes));
        }
        if (codes.isEmpty()) {
            throw problem(fields.node, "a codebook needs codes or rubrics");
        }
        if (codes.size() > MOST_CODES) {
            throw problem(fields.node, "a codebook may have %d codes, not %d".formatted(MOST_CODES, codes.size()));
        }
        codes.add(new Code(Code.NONE, "None of them", "Read, and nothing applies.", null, null, null, Map.of()));
        Node source = fields.optional("source");
        return new Codebook(id, text(fields.required("title"), "title"), kind,
                (source == null) ? null : text(source, "source"), codes, rubrics, definition);
    }

    private Node tree() {
        if (definition.length() > LARGEST) {
            throw new DefinitionException(file, 1, 1, "the file is longer than %,d characters".formatted(LARGEST));
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(LARGEST);
        try {
            Node tree = new Yaml(new SafeConstructor(options)).compose(new StringReader(definition));
            if (tree == null) {
                throw new DefinitionException(file, 1, 1, "the file is empty: it needs id, title, kind and codes");
            }
            return tree;
        }
        catch (MarkedYAMLException ex) {
            Mark mark = ex.getProblemMark();
            String what = "this is not YAML: " + String.valueOf(ex.getProblem()).lines().findFirst().orElse("");
            throw (mark == null) ? new DefinitionException(file, 1, 1, what)
                    : new DefinitionException(file, mark.getLine() + 1, mark.getColumn() + 1, what);
        }
        catch (YAMLException ex) {
            throw new DefinitionException(file, 1, 1,
                    "this is not YAML: " + String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Code code(Node node) {
        Fields fields = fields(node, "a code", Set.of("key", "name", "description", "group", "terms"));
        Node keyNode = fields.required("key");
        String key = key(keyNode, "key");
        if (key.equals(Code.NONE)) {
            throw problem(keyNode, "'none' belongs to every codebook and is not written down; choose another key");
        }
        taken(keyNode, key);
        Node group = fields.optional("group");
        return new Code(key, text(fields.required("name"), "name"), description(fields),
                (group == null) ? null : key(group, "group"), null, null, terms(fields));
    }

    private void rubric(Node node, TextKind kind, Map<String, String> rubrics, List<Code> codes) {
        Fields fields = fields(node, "a rubric", Set.of("key", "name", "steps"));
        Node keyNode = fields.required("key");
        String rubric = key(keyNode, "key");
        taken(keyNode, rubric);
        rubrics.put(rubric, text(fields.required("name"), "name"));
        int highest = (kind == TextKind.EVIDENCE && APPLIED.contains(rubric)) ? HIGHEST_APPLIED : HIGHEST_STEP;
        List<Code> steps = new ArrayList<>();
        for (Node step : list(fields.required("steps"), "steps")) {
            Fields of = fields(step, "a step", Set.of("value", "name", "description", "terms"));
            Node valueNode = of.required("value");
            int value = number(valueNode, highest);
            String key = rubric + ":" + value;
            taken(valueNode, key);
            steps
                .add(new Code(key, text(of.required("name"), "name"), description(of), null, rubric, value, terms(of)));
        }
        if (steps.size() < 2) {
            throw problem(fields.required("steps"), "a rubric needs at least two steps");
        }
        steps.sort(Comparator.comparing((step) -> Objects.requireNonNull(step.value())));
        codes.addAll(steps);
    }

    private void taken(Node node, String key) {
        if (!keys.add(key)) {
            throw problem(node, "'%s' is there twice; every key may be there once".formatted(key));
        }
    }

    private @Nullable String description(Fields fields) {
        Node node = fields.optional("description");
        return (node == null) ? null : text(node, "description");
    }

    private Map<TextLanguage, List<String>> terms(Fields fields) {
        Node node = fields.optional("terms");
        if (node == null) {
            return Map.of();
        }
        Map<TextLanguage, List<String>> terms = new EnumMap<>(TextLanguage.class);
        Fields languages = fields(node, "terms",
                Arrays.stream(TextLanguage.values()).map(TextLanguage::key).collect(Collectors.toSet()));
        for (TextLanguage language : TextLanguage.values()) {
            Node words = languages.optional(language.key());
            if (words != null) {
                List<String> list = new ArrayList<>();
                list(words, language.key()).forEach((word) -> list.add(term(word)));
                terms.put(language, List.copyOf(list));
            }
        }
        return terms;
    }

    private String term(Node node) {
        String term = text(node, "a term");
        if (term.length() > LONGEST_TERM) {
            throw problem(node, "a term may have %d characters".formatted(LONGEST_TERM));
        }
        return term;
    }

    private TextKind kind(Node node) {
        return TextKind.of(text(node, "kind"))
            .orElseThrow(() -> problem(node, "kind must be statement or evidence, not '%s'".formatted(scalar(node))));
    }

    private String key(Node node, String what) {
        String key = text(node, what);
        if (!KEY.matcher(key).matches()) {
            throw problem(node,
                    "%s must be of lower-case letters, digits, hyphens and underscores, 64 at the most, not '%s'"
                        .formatted(what, shortened(key)));
        }
        return key;
    }

    private int number(Node node, int highest) {
        String text = text(node, "value");
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        throw problem(node, "value must be a whole number from 0 to %d, not '%s'".formatted(highest, shortened(text)));
    }

    private String text(Node node, String what) {
        String text = scalar(node);
        if (text == null) {
            throw problem(node, "%s must be a text".formatted(what));
        }
        if (text.isBlank()) {
            throw problem(node, "%s must not be empty".formatted(what));
        }
        if (text.length() > LONGEST_TEXT) {
            throw problem(node, "%s may have %,d characters, not %,d".formatted(what, LONGEST_TEXT, text.length()));
        }
        return text.strip();
    }

    private static @Nullable String scalar(Node node) {
        return (node instanceof ScalarNode scalar) ? scalar.getValue() : null;
    }

    private List<Node> list(Node node, String what) {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem(node, "%s must be a list".formatted(what));
        }
        if (sequence.getValue().size() > MOST_TERMS) {
            throw problem(node, "%s may have %,d entries".formatted(what, MOST_TERMS));
        }
        return sequence.getValue();
    }

    private Fields fields(Node node, String what, Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node, "%s must have names and values".formatted(what));
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = String.valueOf(scalar(tuple.getKeyNode()));
            if (!allowed.contains(name)) {
                throw problem(tuple.getKeyNode(), "'%s' is not one of %s".formatted(shortened(name),
                        String.join(", ", allowed.stream().sorted().toList())));
            }
            if (values.put(name, tuple.getValueNode()) != null) {
                throw problem(tuple.getKeyNode(), "'%s' is there twice".formatted(name));
            }
        }
        return new Fields(node, what, values);
    }

    private static String shortened(String text) {
        return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
    }

    private DefinitionException problem(Node node, String problem) {
        Mark mark = node.getStartMark();
        return new DefinitionException(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
    }

    private final class Fields {

        private final Node node;

        private final String what;

        private final Map<String, Node> values;

        Fields(Node node, String what, Map<String, Node> values) {
            this.node = node;
            this.what = what;
            this.values = values;
        }

        Node required(String name) {
            Node value = values.get(name);
            if (value == null) {
                throw problem(node, "%s needs '%s'".formatted(what, name));
            }
            return value;
        }

        @Nullable Node optional(String name) {
            return values.get(name);
        }

    }

}
