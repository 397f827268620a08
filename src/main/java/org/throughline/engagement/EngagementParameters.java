package org.throughline.engagement;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * What an analysis of engagement depends on, besides the data.
 *
 * @param threshold minutes without an event after which a session has ended, one of
 * {@link #THRESHOLDS}; all four are computed, this one is used for the features
 * @param zone where the days begin and end
 * @param normalisation how features are made comparable
 * @param minimumGroup learners that a course and year must have to be a group of its own,
 * at least 2; smaller ones are pooled by format and level
 * @param method how profiles are made
 * @param mostProfiles the most profiles that are tried, 1 to 20
 * @param starts random starts of k-means, at least 1
 * @param bootstraps resamples for the stability of profiles and the intervals of the
 * reliability, at least 0
 * @param seed of all random numbers
 */
public record EngagementParameters(int threshold, ZoneId zone, Normalisation normalisation, int minimumGroup,
        ProfileMethod method, int mostProfiles, int starts, int bootstraps, long seed) {

    /** The thresholds, in minutes. */
    public static final List<Integer> THRESHOLDS = List.of(10, 15, 30, 60);

    public EngagementParameters {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(normalisation, "normalisation");
        Objects.requireNonNull(method, "method");
        if (!THRESHOLDS.contains(threshold)) {
            throw new IllegalArgumentException("The threshold must be one of " + THRESHOLDS + ", not " + threshold);
        }
        requireBetween("smallest group", minimumGroup, 2, Integer.MAX_VALUE);
        requireBetween("number of profiles", mostProfiles, 1, 20);
        requireBetween("number of starts", starts, 1, 10_000);
        requireBetween("number of bootstraps", bootstraps, 0, 100_000);
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " must be from " + least + " to " + most + ", not " + value);
        }
    }

    /**
     * 30 minutes, days in coordinated universal time, normal scores, groups of 10,
     * k-means with 50 starts, up to 6 profiles, 100 bootstraps, seed 1.
     * @return the parameters where nothing is said
     */
    public static EngagementParameters defaults() {
        return new EngagementParameters(30, ZoneOffset.UTC, Normalisation.RANK, 10, ProfileMethod.K_MEANS, 6, 50, 100,
                1);
    }

    /**
     * The same with another threshold.
     * @param minutes one of {@link #THRESHOLDS}
     * @return a copy
     * @throws IllegalArgumentException if it is not
     */
    public EngagementParameters withThreshold(int minutes) {
        return new EngagementParameters(minutes, zone, normalisation, minimumGroup, method, mostProfiles, starts,
                bootstraps, seed);
    }

    /**
     * The same with another time zone.
     * @param other the zone
     * @return a copy
     */
    public EngagementParameters with(ZoneId other) {
        return new EngagementParameters(threshold, other, normalisation, minimumGroup, method, mostProfiles, starts,
                bootstraps, seed);
    }

    /**
     * The same with another normalisation.
     * @param other the normalisation
     * @return a copy
     */
    public EngagementParameters with(Normalisation other) {
        return new EngagementParameters(threshold, zone, other, minimumGroup, method, mostProfiles, starts, bootstraps,
                seed);
    }

    /**
     * The same with another method.
     * @param other the method
     * @return a copy
     */
    public EngagementParameters with(ProfileMethod other) {
        return new EngagementParameters(threshold, zone, normalisation, minimumGroup, other, mostProfiles, starts,
                bootstraps, seed);
    }

    /**
     * The same with another number of bootstraps.
     * @param count at least 0
     * @return a copy
     */
    public EngagementParameters withBootstraps(int count) {
        return new EngagementParameters(threshold, zone, normalisation, minimumGroup, method, mostProfiles, starts,
                count, seed);
    }

    /**
     * The same with another seed.
     * @param other any
     * @return a copy
     */
    public EngagementParameters withSeed(long other) {
        return new EngagementParameters(threshold, zone, normalisation, minimumGroup, method, mostProfiles, starts,
                bootstraps, other);
    }

}
