package org.throughline.ingest.moodle;

import java.util.List;
import java.util.stream.Collectors;

/** The traces of a folder cannot be read as they are. Nothing was stored. */
public final class TraceFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TraceProblem> problems;

    TraceFolderException(List<TraceProblem> problems) {
        super(problems.stream()
            .map((problem) -> problem.file() + ": " + problem.message())
            .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    TraceFolderException(String file, long line, String message) {
        this(List.of(new TraceProblem(file, line, message)));
    }

    /** Every fault that was found; at least one. */
    public List<TraceProblem> problems() {
        return problems;
    }

}
