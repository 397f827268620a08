package org.throughline.motivation.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument.Subscale;
import org.throughline.stats.Descriptives;
import org.throughline.stats.ItemRest;

/**
 * How an item of a subscale was answered by a group. Reversed items count from the other
 * end of the scale.
 *
 * <p>
 * Floor and ceiling are the shares of answers that are the least and the greatest of the
 * scale; above 0.15 an item hardly tells people apart there (Terwee, C. B. et al. (2007),
 * Journal of Clinical Epidemiology 60(1), 34-42, doi:10.1016/j.jclinepi.2006.03.012). The
 * item-rest correlation is that of {@link ItemRest}, over those who answered all items of
 * the subscale. Undefined (null or empty): everything but n and missing if nobody
 * answered, sd for one answer, the correlation as it says.
 *
 * @param item key of the item
 * @param n answers
 * @param missing people who did not answer it
 * @param mean mean answer
 * @param sd standard deviation
 * @param floor share of answers at the lower end
 * @param ceiling share of answers at the upper end
 * @param itemRest correlation with the sum of the other items
 */
public record ItemStatistics(String item, int n, int missing, @Nullable Double mean, @Nullable Double sd,
        @Nullable Double floor, @Nullable Double ceiling, OptionalDouble itemRest) {

    /** The items of a subscale, in its order. */
    public static List<ItemStatistics> of(Instrument instrument, Subscale subscale, List<ResponseSheet> sheets) {
        List<double[]> rows = sheets.stream().map((sheet) -> sheet.values(subscale)).toList();
        int width = subscale.items().size();
        List<OptionalDouble> rest = ItemRest.of(complete(rows), width);
        List<ItemStatistics> items = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            int column = at;
            double[] given = rows.stream()
                .mapToDouble((row) -> row[column])
                .filter((value) -> !Double.isNaN(value))
                .toArray();
            Descriptives of = Descriptives.of(given);
            items.add(new ItemStatistics(subscale.items().get(at), of.n(), rows.size() - of.n(), of.mean(), of.sd(),
                    share(given, instrument.scale().min()), share(given, instrument.scale().max()), rest.get(at)));
        }
        return items;
    }

    private static @Nullable Double share(double[] given, double value) {
        if (given.length == 0) {
            return null;
        }
        int equal = 0;
        for (double each : given) {
            equal += (each == value) ? 1 : 0;
        }
        return (double) equal / given.length;
    }

    /** The rows without a missing answer. */
    static double[][] complete(List<double[]> rows) {
        return rows.stream().filter((row) -> {
            for (double value : row) {
                if (Double.isNaN(value)) {
                    return false;
                }
            }
            return true;
        }).toArray(double[][]::new);
    }

}
