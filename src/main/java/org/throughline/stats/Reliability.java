package org.throughline.stats;

import java.util.OptionalDouble;

/**
 * Internal consistency of a scale: what share of the variance of the sum of its items is
 * due to what they have in common.
 *
 * @param n cases with all items
 * @param items how many
 * @param alpha Cronbach's alpha
 * @param omega McDonald's omega
 */
public record Reliability(int n, int items, Estimate alpha, Estimate omega) {

    /**
     * A coefficient and its percentile interval over bootstrap samples of the cases.
     *
     * @param value undefined as the coefficient is
     * @param low 2.5 % quantile; undefined without bootstraps
     * @param high 97.5 % quantile
     */
    public record Estimate(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    }

}
