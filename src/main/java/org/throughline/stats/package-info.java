/**
 * Statistics that know nothing of teachers or courses.
 *
 * <p>
 * Entry types: {@link org.throughline.stats.Descriptives},
 * {@link org.throughline.stats.Hypergeometric} and
 * {@link org.throughline.stats.BenjaminiHochberg}. Distributions and estimators come from
 * Hipparchus; here is what joins them to our conventions (undefined is empty, never NaN).
 * Not here: measures of the field, anything that reads data.
 */
@NullMarked
package org.throughline.stats;

import org.jspecify.annotations.NullMarked;
