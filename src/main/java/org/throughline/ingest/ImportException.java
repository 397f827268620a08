package org.throughline.ingest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The folder cannot be imported as it is. Nothing was written: faults of a file are found
 * before the first row goes into the graph. The one exception is a file that is changed
 * while it is imported; importing again sets that right.
 */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ImportException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    ImportException(Problem problem) {
        this(List.of(problem));
    }

    /** Every fault that was found, in the order of the files; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One fault.
     *
     * @param file the name of the file, or of the folder
     * @param line the line where the faulty record starts, 0 if the fault has no line
     * @param message what is wrong and what to do; never the value of a cell
     */
    public record Problem(String file, long line, String message) {

        @Override
        public String toString() {
            return (line == 0) ? "%s: %s".formatted(file, message) : "%s, line %d: %s".formatted(file, line, message);
        }

    }

}
