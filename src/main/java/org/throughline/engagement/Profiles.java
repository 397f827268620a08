package org.throughline.engagement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The profiles of all enrolments, or of all teachers.
 *
 * @param categories what they were fitted on: the categories that at least half of the
 * rows have a score of
 * @param fitted rows that have all of these, which the profiles were fitted on
 * @param nearest rows that have only some, which were given to the nearest profile
 * @param without rows that have none, and no profile
 * @param three the division into low, medium and high; empty for fewer than three
 * different rows
 * @param best the division by the best number of profiles; empty for no rows
 * @param bic the Bayesian information criterion by number of profiles, from 1: 2 ln L - m
 * ln n of a mixture of normal distributions with m free parameters, so that the greatest
 * is best; empty where the mixture could not be fitted
 */
public record Profiles(List<EngagementCategory> categories, int fitted, int nearest, int without,
        Optional<ProfileSolution> three, Optional<ProfileSolution> best, List<OptionalDouble> bic) {

    public Profiles {
        categories = List.copyOf(categories);
        bic = List.copyOf(bic);
    }

}
