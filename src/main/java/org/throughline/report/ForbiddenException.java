package org.throughline.report;

/** Something that is not to be done, whoever asks. */
public final class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String sentence) {
        super(sentence);
    }

}
