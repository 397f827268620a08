/**
 * Cypher that a person wrote: its words and positions, what its plan does, and whether it
 * only reads the graph.
 *
 * <p>
 * Entry types: {@link org.throughline.store.cypher.CypherText} reads a text,
 * {@link org.throughline.store.cypher.ReadRule} judges it with its plan; the records are
 * what answers are made of. Not here: running it, which is
 * {@link org.throughline.store.CypherConsole}.
 */
@NullMarked
package org.throughline.store.cypher;

import org.jspecify.annotations.NullMarked;
