/**
 * How long computations use the processors and are followed and stopped:
 * {@link org.throughline.concurrent.ParallelLoop} shares steps out to threads,
 * {@link org.throughline.concurrent.Progress} follows them,
 * {@link org.throughline.concurrent.Followers} tells many, and
 * {@link org.throughline.concurrent.Exclusion} keeps apart what must not happen at once.
 * What is computed is not here.
 */
@NullMarked
package org.throughline.concurrent;

import org.jspecify.annotations.NullMarked;
