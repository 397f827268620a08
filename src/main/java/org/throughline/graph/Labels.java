package org.throughline.graph;

import java.util.Arrays;

/** The values of an attribute, with nodes and values numbered as they came. */
final class Labels {

    private final String what;

    private final Names values = new Names();

    private final IntBuffer nodes = new IntBuffer();

    private final IntBuffer codes = new IntBuffer();

    /** What the attribute is, for messages: {@code language of course}. */
    Labels(String what) {
        this.what = what;
    }

    void add(int node, String value) {
        codes.add(values.number(value));
        nodes.add(node);
    }

    /** Refuses a second, different value: which one counts would depend on the order. */
    Attribute attribute(Numbering nodeNumbers) {
        Numbering numbered = values.numbered();
        int[] attribute = new int[nodeNumbers.ids().size()];
        Arrays.fill(attribute, Attribute.UNKNOWN);
        for (int entry = 0; entry < nodes.size(); entry++) {
            int node = nodeNumbers.index(nodes.get(entry));
            int code = numbered.index(codes.get(entry));
            if (attribute[node] != Attribute.UNKNOWN && attribute[node] != code) {
                int smaller = Math.min(attribute[node], code);
                int larger = Math.max(attribute[node], code);
                throw new IllegalArgumentException("The " + what + " " + nodeNumbers.ids().id(node) + " is both "
                        + numbered.ids().id(smaller) + " and " + numbered.ids().id(larger));
            }
            attribute[node] = code;
        }
        return new Attribute(numbered.ids(), attribute);
    }

}
