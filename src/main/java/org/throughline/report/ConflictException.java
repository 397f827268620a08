package org.throughline.report;

/** Something was changed by somebody else meanwhile; the message says what to do. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String sentence) {
        super(sentence);
    }

}
