/**
 * Views of the graph for people: where its nodes are drawn, and how it changes.
 *
 * <p>
 * {@link org.throughline.explore.GraphLayout} places nodes with GraphStream,
 * {@link org.throughline.explore.ThreadTimeline} writes the threads as its dynamic graph.
 * Not here: what is drawn (that is a report) and how (that is the page).
 */
@NullMarked
package org.throughline.explore;

import org.jspecify.annotations.NullMarked;
