/**
 * Knowledge: what came of the courses, by the evidence of learning that teachers wrote
 * and by what they answered.
 * <p>
 * Not here: reading import files ({@code ingest}), the codes themselves
 * ({@code motivation.coding}), what comes from the graph and what goes back to it
 * ({@code report}).
 */
@NullMarked
package org.throughline.knowledge;

import org.jspecify.annotations.NullMarked;
