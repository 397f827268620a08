package org.throughline.engagement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A division into profiles, by rising composite.
 *
 * @param profiles what each is like
 * @param silhouette average silhouette width over the rows it was fitted on; undefined
 * for one profile
 * @param silhouetteRows over how many rows it was computed: above
 * {@link org.throughline.stats.Silhouette#MOST_ROWS} a sample of them
 * @param bootstrapAri mean adjusted Rand index of this division and those of resamples;
 * undefined without any
 * @param bootstrapSd its standard deviation over the resamples; undefined for fewer than
 * two
 * @param bootstraps how many resamples
 * @param bic the Bayesian information criterion of the mixture with this number of
 * components, as in {@link Profiles#bic}; undefined if it could not be fitted
 * @param seed of the division
 */
public record ProfileSolution(List<Profile> profiles, OptionalDouble silhouette, int silhouetteRows,
        OptionalDouble bootstrapAri, OptionalDouble bootstrapSd, int bootstraps, OptionalDouble bic, long seed) {

    public ProfileSolution {
        profiles = List.copyOf(profiles);
    }

    /**
     * How many profiles.
     * @return k, at least 1
     */
    public int k() {
        return profiles.size();
    }

    /**
     * The profile of a number.
     * @param number from 1
     * @return empty if there is none with this number
     */
    public OptionalInt sizeOf(int number) {
        return (number < 1 || number > profiles.size()) ? OptionalInt.empty()
                : OptionalInt.of(profiles.get(number - 1).size());
    }

    /**
     * One profile.
     *
     * @param number from 1, by rising composite
     * @param size its members, those with missing scores included
     * @param centroid mean scores by {@link EngagementCategory} over the rows it was
     * fitted on; empty for a category that it was not fitted on
     * @param composite mean composite of all its members
     */
    public record Profile(int number, int size, List<OptionalDouble> centroid, double composite) {

        public Profile {
            centroid = List.copyOf(centroid);
        }

        /**
         * The mean score of a category.
         * @param category which
         * @return empty if the profiles were not fitted on it
         */
        public OptionalDouble centre(EngagementCategory category) {
            return centroid.get(category.index());
        }

    }

}
