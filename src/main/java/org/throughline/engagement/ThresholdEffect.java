package org.throughline.engagement;

import java.util.OptionalDouble;

/**
 * What a threshold makes of the same events, over the enrolments of courses with events.
 * Source: Kovanovic, V., Gasevic, D., Dawson, S., Joksimovic, S., Baker, R. S. and
 * Hatala, M. (2015), Penetrating the black box of time-on-task estimation, LAK '15,
 * 184-193, and Does time-on-task estimation matter?, Journal of Learning Analytics 2(3),
 * 81-110: the choice changes results, so it is reported.
 *
 * @param minutes the threshold
 * @param totalHours time on task of all enrolments
 * @param meanHours time on task of an enrolment, undefined if there is none
 * @param medianHours the same
 * @param sessions of all enrolments: a session that touches two courses counts twice
 * @param rankCorrelation Spearman's correlation of the hours of the enrolments with those
 * under the main threshold, see {@link org.throughline.stats.RankCorrelation}
 */
public record ThresholdEffect(int minutes, double totalHours, OptionalDouble meanHours, OptionalDouble medianHours,
        long sessions, OptionalDouble rankCorrelation) {
}
