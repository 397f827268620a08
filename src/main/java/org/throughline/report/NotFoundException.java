package org.throughline.report;

/** Something that was asked for by its id is not in the graph. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, String id) {
        super("There is no " + what + " '" + id + "'.");
    }

    public NotFoundException(String sentence) {
        super(sentence);
    }

}
