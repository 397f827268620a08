/**
 * How similar two courses are:
 * {@link org.throughline.coherence.similarity.CategoryMatrix} holds the categories of the
 * courses in a {@link org.throughline.coherence.similarity.Facet},
 * {@link org.throughline.coherence.similarity.Similarity} names the measures. What is
 * made of the similarities is not here.
 */
@NullMarked
package org.throughline.coherence.similarity;

import org.jspecify.annotations.NullMarked;
