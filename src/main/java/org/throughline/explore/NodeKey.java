package org.throughline.explore;

/**
 * What a node of the explorer is called: {@code course/c1}, {@code thread/<run>/3}, or
 * {@code element/<element id>} for what has no id of its own. An id may hold any
 * character.
 *
 * @param kind what the node stands for
 * @param id its id, the element id for {@link NodeKind#OTHER}
 */
public record NodeKey(NodeKind kind, String id) {

    private static final String ELEMENT = "element";

    /**
     * The key of a text.
     * @param text such as {@code course/c1}
     * @return the key
     * @throws IllegalArgumentException if it has another form
     */
    public static NodeKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0 && slash < text.length() - 1) {
            String word = text.substring(0, slash);
            String id = text.substring(slash + 1);
            if (word.equals(ELEMENT)) {
                return new NodeKey(NodeKind.OTHER, id);
            }
            for (NodeKind kind : NodeKind.values()) {
                if (kind != NodeKind.OTHER && kind.key().equals(word)) {
                    return new NodeKey(kind, id);
                }
            }
        }
        throw new IllegalArgumentException("A node is written as thread/, course/, topic/, discipline/, teacher/ or"
                + " element/ and its id, not as '" + text + "'.");
    }

    @Override
    public String toString() {
        return ((kind == NodeKind.OTHER) ? ELEMENT : kind.key()) + "/" + id;
    }

}
