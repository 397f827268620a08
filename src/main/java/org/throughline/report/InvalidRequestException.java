package org.throughline.report;

/**
 * A request that cannot be answered as it is: which parameter is wrong, and what it
 * should be.
 */
public final class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public InvalidRequestException(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    /** The name of the parameter that is wrong. */
    public String parameter() {
        return parameter;
    }

}
