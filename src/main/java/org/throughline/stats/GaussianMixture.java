package org.throughline.stats;

/** Mixtures of normal distributions. */
public final class GaussianMixture {

    private GaussianMixture() {
    }

}
