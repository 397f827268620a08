package org.throughline.motivation.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument.Item;
import org.throughline.motivation.questionnaire.Instrument.Subscale;

/**
 * What one person answered at one time, and the scores.
 *
 * <p>
 * The score of a subscale is the mean of the answers to its items, reversed items counted
 * from the other end of the scale (min + max - answer). Range and unit: those of the
 * scale. Undefined (empty) if fewer items than the minimum of the subscale were answered.
 * An answer that the scale does not have, which an earlier definition may have allowed,
 * counts as not given.
 */
public final class ResponseSheet {

    private final Instrument instrument;

    /** In the order of the items, reversed where they are; NaN for none. */
    private final double[] values;

    private final int outside;

    private ResponseSheet(Instrument instrument, double[] values, int outside) {
        this.instrument = instrument;
        this.values = values;
        this.outside = outside;
    }

    /**
     * Puts answers to an instrument in order.
     * @param instrument what was asked
     * @param answers by the keys of items; those that it does not have are left out
     */
    public static ResponseSheet of(Instrument instrument, Map<String, Double> answers) {
        double[] values = new double[instrument.items().size()];
        Arrays.fill(values, Double.NaN);
        int outside = 0;
        for (int at = 0; at < values.length; at++) {
            Item item = instrument.items().get(at);
            Double answer = answers.get(item.key());
            if (answer == null) {
                continue;
            }
            if (!instrument.scale().allows(answer)) {
                outside++;
                continue;
            }
            values[at] = item.reversed() ? instrument.scale().reversed(answer) : answer;
        }
        return new ResponseSheet(instrument, values, outside);
    }

    /** How many items were answered. */
    public int answered() {
        return (int) Arrays.stream(values).filter((value) -> !Double.isNaN(value)).count();
    }

    /** How many answers the scale does not have. */
    public int outside() {
        return outside;
    }

    /** The answer as it counts: reversed if the item is. */
    public OptionalDouble value(String item) {
        for (int at = 0; at < values.length; at++) {
            if (instrument.items().get(at).key().equals(item)) {
                return Double.isNaN(values[at]) ? OptionalDouble.empty() : OptionalDouble.of(values[at]);
            }
        }
        return OptionalDouble.empty();
    }

    /** The answers to the items of a subscale as they count, NaN where there is none. */
    double[] values(Subscale subscale) {
        List<String> keys = instrument.items().stream().map(Item::key).toList();
        return subscale.items().stream().mapToDouble((item) -> values[keys.indexOf(item)]).toArray();
    }

    /** The score of a subscale. */
    public OptionalDouble score(Subscale subscale) {
        double sum = 0;
        int given = 0;
        for (double value : values(subscale)) {
            if (!Double.isNaN(value)) {
                sum += value;
                given++;
            }
        }
        return (given < subscale.minimum()) ? OptionalDouble.empty() : OptionalDouble.of(sum / given);
    }

    /** The scores of all subscales, in the order of the instrument. */
    public List<OptionalDouble> scores() {
        List<OptionalDouble> scores = new ArrayList<>();
        instrument.subscales().forEach((subscale) -> scores.add(score(subscale)));
        return scores;
    }

    /** The same answers to the same instrument. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponseSheet sheet && outside == sheet.outside && Arrays.equals(values, sheet.values)
                && instrument.equals(sheet.instrument);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

}
