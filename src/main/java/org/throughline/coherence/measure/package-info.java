/**
 * The measures of one selection of courses, a class each. Those over pairs share
 * {@link org.throughline.coherence.measure.PairSimilarities}, so that each pair is
 * compared once: {@link org.throughline.coherence.measure.MeanLinkage},
 * {@link org.throughline.coherence.measure.JackknifeInterval},
 * {@link org.throughline.coherence.measure.Drift} and
 * {@link org.throughline.coherence.measure.Bridging}. Those over categories are
 * {@link org.throughline.coherence.measure.CategoryCensus},
 * {@link org.throughline.coherence.measure.Concentration},
 * {@link org.throughline.coherence.measure.RaoStirling} and
 * {@link org.throughline.coherence.measure.Fit}. Whose selections they are taken of is
 * not here.
 */
@NullMarked
package org.throughline.coherence.measure;

import org.jspecify.annotations.NullMarked;
