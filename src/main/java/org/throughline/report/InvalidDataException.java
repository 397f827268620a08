package org.throughline.report;

/**
 * What the graph holds cannot be measured, such as a hierarchy with a cycle; the message
 * says where.
 */
public final class InvalidDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidDataException(String message) {
        super(message);
    }

    public InvalidDataException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

}
