/**
 * How long computations use the processors and are followed and stopped:
 * {@link org.throughline.concurrent.ParallelLoop} shares steps out to threads,
 * {@link org.throughline.concurrent.Progress} follows them. What is computed is not here.
 */
@NullMarked
package org.throughline.concurrent;

import org.jspecify.annotations.NullMarked;
