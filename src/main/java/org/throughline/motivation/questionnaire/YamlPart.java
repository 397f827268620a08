package org.throughline.motivation.questionnaire;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
 * A part of a YAML file that knows where it stands. Only the syntax tree is read: it
 * makes no objects of what a stranger's file asks for, has no references, and is bounded
 * in size and depth.
 */
public final class YamlPart {

    /** Characters a file may have. */
    public static final int LARGEST = 1 << 18;

    private static final int LONGEST_TEXT = 4000;

    private static final int MOST_PARTS = 2000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final int DEEPEST = 10;

    private final String file;

    private final Node node;

    private final String what;

    private YamlPart(String file, Node node, String what) {
        this.file = file;
        this.node = node;
        this.what = what;
    }

    /**
     * Reads a file.
     * @param file how it is called in errors
     * @param text what is in it
     * @param needs what it should hold, for the error if it is empty
     * @throws DefinitionException if it is not YAML
     */
    public static YamlPart read(String file, String text, String needs) {
        if (text.length() > LARGEST) {
            throw new DefinitionException(file, 1, 1, "the file is longer than %,d characters".formatted(LARGEST));
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        try {
            Node tree = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (tree == null) {
                throw new DefinitionException(file, 1, 1, "the file is empty: it needs " + needs);
            }
            return new YamlPart(file, tree, "the file");
        }
        catch (MarkedYAMLException ex) {
            Mark mark = ex.getProblemMark();
            String problem = "this is not YAML: " + firstLine(ex.getProblem());
            throw (mark == null) ? new DefinitionException(file, 1, 1, problem)
                    : new DefinitionException(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
        }
        catch (YAMLException ex) {
            throw new DefinitionException(file, 1, 1, "this is not YAML: " + firstLine(ex.getMessage()));
        }
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    /** What it is called in errors. */
    public String what() {
        return what;
    }

    /** An error that says where this stands. */
    public DefinitionException problem(String problem) {
        Mark mark = node.getStartMark();
        return new DefinitionException(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
    }

    /**
     * Whether it is one word, number or text, and neither a list nor names and values.
     */
    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /**
     * The values by their names, those without a value left out.
     * @param allowed names that can be there
     * @throws DefinitionException if it has no names and values, or another name
     */
    public Map<String, YamlPart> fields(Set<String> allowed) {
        Map<String, YamlPart> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples()) {
            YamlPart key = new YamlPart(file, tuple.getKeyNode(), "a name");
            if (!allowed.contains(key.text())) {
                throw key.problem("%s: '%s' is none of %s".formatted(what, key.shortened(),
                        String.join(", ", allowed.stream().sorted().toList())));
            }
            put(fields, key, tuple.getValueNode());
        }
        return fields;
    }

    /**
     * The values by names that the file chooses.
     * @throws DefinitionException if it has no names and values
     */
    public Map<String, YamlPart> entries() {
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples()) {
            put(entries, new YamlPart(file, tuple.getKeyNode(), "a name of " + what), tuple.getValueNode());
        }
        return entries;
    }

    private List<NodeTuple> tuples() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("%s must have names and values".formatted(what));
        }
        if (mapping.getValue().size() > MOST_PARTS) {
            throw problem("%s has more than %,d parts".formatted(what, MOST_PARTS));
        }
        return mapping.getValue();
    }

    private void put(Map<String, YamlPart> parts, YamlPart key, Node value) {
        YamlPart before = parts.put(key.text(), new YamlPart(file, value, key.text()));
        if (before != null) {
            throw key.problem("'%s' is there twice".formatted(key.shortened()));
        }
    }

    /**
     * The value of a name that must be there.
     * @throws DefinitionException if it is not
     */
    public YamlPart required(Map<String, YamlPart> fields, String name) {
        YamlPart value = fields.get(name);
        if (value == null) {
            throw problem("%s needs '%s'".formatted(what, name));
        }
        return value;
    }

    /**
     * The items of a list.
     * @throws DefinitionException if it is none
     */
    public List<YamlPart> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("%s must be a list".formatted(what));
        }
        if (sequence.getValue().size() > MOST_PARTS) {
            throw problem("%s has more than %,d parts".formatted(what, MOST_PARTS));
        }
        return sequence.getValue().stream().map((item) -> new YamlPart(file, item, "an item of " + what)).toList();
    }

    /**
     * A text, without white space around it.
     * @throws DefinitionException if it is none, empty or too long
     */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("%s must be a text".formatted(what));
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw problem("%s must not be empty".formatted(what));
        }
        if (text.length() > LONGEST_TEXT) {
            throw problem("%s may have %,d characters, not %,d".formatted(what, LONGEST_TEXT, text.length()));
        }
        return text;
    }

    /**
     * A text of a certain form.
     * @param form what it must match
     * @param named the form in words
     * @throws DefinitionException if it does not
     */
    public String text(Pattern form, String named) {
        String text = text();
        if (!form.matcher(text).matches()) {
            throw problem("%s must be %s, not '%s'".formatted(what, named, shortened()));
        }
        return text;
    }

    /**
     * A decimal number.
     * @throws DefinitionException if it is none
     */
    public double number() {
        return Double.parseDouble(text(NUMBER, "a number"));
    }

    /**
     * A whole number.
     * @throws DefinitionException if it is none, or out of range
     */
    public int whole(int least, int most) {
        double number = number();
        if (number != Math.rint(number) || number < least || number > most) {
            throw problem("%s must be a whole number from %d to %d, not %s".formatted(what, least, most, shortened()));
        }
        return (int) number;
    }

    /**
     * True or false.
     * @throws DefinitionException if it is neither
     */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem("%s must be true or false, not '%s'".formatted(what, shortened()));
        };
    }

    private String shortened() {
        String text = text();
        return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
    }

}
