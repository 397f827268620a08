package org.throughline.graph;

import java.util.ArrayList;
import java.util.List;

/** A BROADER hierarchy that has a cycle or is too deep to be one. */
public final class HierarchyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final ArrayList<String> members;

    HierarchyException(String message, List<String> members) {
        super(message);
        this.members = new ArrayList<>(members);
    }

    /**
     * The categories at fault.
     * @return ids, along BROADER; of a cycle each once, the smallest first
     */
    public List<String> members() {
        return List.copyOf(members);
    }

}
