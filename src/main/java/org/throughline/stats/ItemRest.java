package org.throughline.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Item-rest correlations of a scale: how each item goes with the sum of the others.
 *
 * <p>
 * Formula: Pearson's correlation of item i with (sum of all items - item i), over cases
 * that have all items. Range: from -1 to 1, dimensionless; below about 0.3 an item hardly
 * measures what the others do, below 0 it runs against them (is it reversed?). Undefined
 * (empty): fewer than two cases or items, or the item or the rest is constant. Errors:
 * cases of different length, or values that are not finite, raise
 * IllegalArgumentException. Cost: O(cases x items).
 *
 * <p>
 * Check: of R's attitude data, psych::alpha(attitude)$item.stats$r.drop.
 *
 * <p>
 * Source: Nunnally, J. C. and Bernstein, I. H. (1994), Psychometric theory, 3rd edition,
 * McGraw-Hill, New York, chapter 8.
 */
public final class ItemRest {

    private ItemRest() {
    }

    /**
     * The correlations, one for each item.
     * @param rows a case each, all items of it
     * @param items how many there are
     */
    public static List<OptionalDouble> of(double[][] rows, int items) {
        List<OptionalDouble> correlations = new ArrayList<>();
        if (rows.length < 2 || items < 2) {
            for (int item = 0; item < items; item++) {
                correlations.add(OptionalDouble.empty());
            }
            return correlations;
        }
        Cases cases = Cases.of(rows);
        if (cases.width() != items) {
            throw new IllegalArgumentException(items + " items, but cases of " + cases.width() + " values");
        }
        double[] sums = new double[rows.length];
        for (int item = 0; item < items; item++) {
            for (int row = 0; row < rows.length; row++) {
                sums[row] += cases.value(row, item);
            }
        }
        for (int item = 0; item < items; item++) {
            correlations.add(correlation(cases.column(item), sums));
        }
        return correlations;
    }

    /** Of an item with what is left of the sums without it. */
    private static OptionalDouble correlation(double[] item, double[] sums) {
        double itemMean = 0;
        double restMean = 0;
        for (int row = 0; row < item.length; row++) {
            itemMean += item[row] / item.length;
            restMean += (sums[row] - item[row]) / item.length;
        }
        double both = 0;
        double ofItem = 0;
        double ofRest = 0;
        boolean itemVaries = false;
        boolean restVaries = false;
        for (int row = 0; row < item.length; row++) {
            double x = item[row] - itemMean;
            double y = sums[row] - item[row] - restMean;
            itemVaries |= item[row] != item[0];
            restVaries |= sums[row] - item[row] != sums[0] - item[0];
            both += x * y;
            ofItem += x * x;
            ofRest += y * y;
        }
        return (itemVaries && restVaries) ? OptionalDouble.of(Math.clamp(both / Math.sqrt(ofItem * ofRest), -1, 1))
                : OptionalDouble.empty();
    }

}
