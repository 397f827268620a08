package org.throughline.motivation.coding;

/**
 * A language model did not code a text. The message holds neither the text nor what the
 * model said, which may repeat it.
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean reachable;

    ModelException(String message, boolean reachable) {
        super(message);
        this.reachable = reachable;
    }

    /** Whether the model answered, so that it makes sense to go on with the next text. */
    public boolean isReachable() {
        return reachable;
    }

}
