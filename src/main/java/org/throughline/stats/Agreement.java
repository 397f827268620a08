package org.throughline.stats;

import java.util.OptionalDouble;

/**
 * Agreement of two classifications of the same cases, from their table of counts.
 *
 * <p>
 * Observed agreement: po = sum of the diagonal / n. Cohen's kappa = (po - pe) / (1 - pe),
 * pe = sum over the classes of row share x column share: agreement beyond what the shares
 * of the classes alone would give.
 *
 * <p>
 * Range: po in [0, 1]; kappa from -1 (less than chance) through 0 (chance) to 1 (always).
 * Dimensionless. Undefined for no cases; kappa also when both put all cases into one
 * class (pe = 1). Errors: a table that is not square, or a negative count, raises
 * IllegalArgumentException.
 *
 * <p>
 * Example: of ((20, 5), (10, 15)) po = 0.7 and kappa = 0.4.
 *
 * <p>
 * Source: Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational
 * and Psychological Measurement 20(1), 37-46.
 *
 * @param observed po
 * @param kappa kappa
 */
public record Agreement(OptionalDouble observed, OptionalDouble kappa) {

    /**
     * The agreement of a table: a row a class of the one, a column a class of the other.
     */
    public static Agreement of(int[][] counts) {
        long cases = 0;
        long same = 0;
        long[] rows = new long[counts.length];
        long[] columns = new long[counts.length];
        for (int row = 0; row < counts.length; row++) {
            if (counts[row].length != counts.length) {
                throw new IllegalArgumentException("the table must be square");
            }
            for (int column = 0; column < counts.length; column++) {
                int count = counts[row][column];
                if (count < 0) {
                    throw new IllegalArgumentException("a count must not be negative: " + count);
                }
                cases += count;
                rows[row] += count;
                columns[column] += count;
                same += (row == column) ? count : 0;
            }
        }
        if (cases == 0) {
            return new Agreement(OptionalDouble.empty(), OptionalDouble.empty());
        }
        double observed = (double) same / cases;
        double expected = 0;
        for (int at = 0; at < rows.length; at++) {
            expected += ((double) rows[at] / cases) * ((double) columns[at] / cases);
        }
        OptionalDouble kappa = (expected >= 1) ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
        return new Agreement(OptionalDouble.of(observed), kappa);
    }

}
