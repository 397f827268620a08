/**
 * Views of the graph for people: where its nodes are drawn.
 *
 * <p>
 * Entry type: {@link org.throughline.explore.GraphLayout}, which places nodes with
 * GraphStream. Not here: what is drawn (that is a report) and how (that is the page).
 */
@NullMarked
package org.throughline.explore;

import org.jspecify.annotations.NullMarked;
