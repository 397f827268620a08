/**
 * The use cases: load from the graph, measure, assemble what a person asked for, and
 * render it as a table.
 *
 * <p>
 * Entry types: {@link org.throughline.report.RunService} starts, follows and deletes
 * analyses; {@link org.throughline.report.TeacherReports},
 * {@link org.throughline.report.CoherenceReports},
 * {@link org.throughline.report.GraphReports}, {@link org.throughline.report.Overviews}
 * and {@link org.throughline.report.SavedQueries} answer questions. Not here: the
 * measures themselves, HTTP, the terminal.
 */
@NullMarked
package org.throughline.report;

import org.jspecify.annotations.NullMarked;
