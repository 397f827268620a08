/**
 * The immutable projection of the graph in primitive arrays, on which every measure is
 * computed. {@link org.throughline.graph.Projection} is the entry; its nodes are numbered
 * in the order of their ids ({@link org.throughline.graph.Ids}), so that no result
 * depends on the order in which anything was loaded. Reading the database is not here
 * (store), and neither are the measures (coherence).
 */
@NullMarked
package org.throughline.graph;

import org.jspecify.annotations.NullMarked;
