package org.throughline.motivation;

/** A file is not the definition that it should be. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    private final int line;

    private final int column;

    private final String problem;

    /**
     * A fault with its place.
     * @param file that was read
     * @param line from 1
     * @param column from 1
     * @param problem what is wrong and what to do
     */
    public DefinitionException(String file, int line, int column, String problem) {
        super("%s, line %d, column %d: %s".formatted(file, line, column, problem));
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** The file that was read. */
    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    /** What is wrong and what to do, without the place. */
    public String problem() {
        return problem;
    }

}
