package org.throughline.motivation.questionnaire;

import java.util.List;
import java.util.OptionalDouble;
import org.throughline.motivation.questionnaire.Instrument.Subscale;
import org.throughline.stats.Descriptives;
import org.throughline.stats.Reliability;

/**
 * How a subscale behaves in a group: the scores, the items, and how well these go
 * together. Reliability is over those who answered all items of the subscale.
 *
 * @param subscale which one
 * @param scores of those who have one
 * @param undefined people who have none, as too few items were answered
 * @param items in the order of the subscale
 * @param reliability alpha and omega with their intervals
 */
public record SubscaleStatistics(Subscale subscale, Descriptives scores, int undefined, List<ItemStatistics> items,
        Reliability reliability) {

    /**
     * The subscale in a group.
     * @param sheets of the group, in an order that does not change
     * @param bootstraps resamples for the intervals of the reliability, 0 for none
     * @param seed of the resamples
     */
    public static SubscaleStatistics of(Instrument instrument, Subscale subscale, List<ResponseSheet> sheets,
            int bootstraps, long seed) {
        double[] scores = sheets.stream()
            .map((sheet) -> sheet.score(subscale))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
        double[][] complete = ItemStatistics.complete(sheets.stream().map((sheet) -> sheet.values(subscale)).toList());
        return new SubscaleStatistics(subscale, Descriptives.of(scores), sheets.size() - scores.length,
                ItemStatistics.of(instrument, subscale, sheets),
                Reliability.of(complete, subscale.items().size(), bootstraps, seed));
    }

}
