package org.throughline.ingest.moodle;

/**
 * Something for which nothing can be read.
 *
 * @param file the name in the folder
 * @param line where, 0 if it has no line
 * @param message what is wrong and what to do; never the value of a cell
 */
public record TraceProblem(String file, long line, String message) {
}
