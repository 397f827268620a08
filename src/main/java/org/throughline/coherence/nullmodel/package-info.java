/**
 * Whether a selection is more coherent than chance:
 * {@link org.throughline.coherence.nullmodel.NullComparison} holds any
 * {@link org.throughline.coherence.nullmodel.Statistic} of everybody's selection against
 * a {@link org.throughline.coherence.nullmodel.NullModel}, be it random courses of the
 * {@link org.throughline.coherence.nullmodel.Pools} that teachers could have chosen from
 * or random matrices with the margins of the observed one. The measures themselves are
 * not here, except mean linkage, whose mean and variance under chance have a closed form.
 */
@NullMarked
package org.throughline.coherence.nullmodel;

import org.jspecify.annotations.NullMarked;
