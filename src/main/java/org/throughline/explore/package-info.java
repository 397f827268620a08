/**
 * Views of the graph for people: what is next to what, where it is drawn, how it changes,
 * and the files that other programs read.
 *
 * <p>
 * {@link org.throughline.explore.ExploredGraph} knows the neighbours of every node and
 * {@link org.throughline.explore.ShortestPaths} the way between two;
 * {@link org.throughline.explore.GraphLayout} places nodes, by GraphStream's springs or
 * by VOS mapping; {@link org.throughline.explore.GraphXml} writes a
 * {@link org.throughline.explore.DrawnGraph};
 * {@link org.throughline.explore.ThreadTimeline} writes the threads as GraphStream's
 * dynamic graph. Not here: which part is shown, with which names (that is a report), and
 * how it looks (that is the page).
 */
@NullMarked
package org.throughline.explore;

import org.jspecify.annotations.NullMarked;
