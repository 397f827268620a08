package org.throughline.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * A test for curvature: whether an outcome depends on predictors in a curve, so that a
 * middle value can be best, and not in a straight line alone.
 *
 * <p>
 * Two models are fitted by ordinary least squares, with the predictors around their
 * means: y = a + sum b_k x_k, and the same with sum c_k x_k^2. F = ((R2 of the second -
 * R2 of the first) / k) / ((1 - R2 of the second) / (n - 2k - 1)), with k and n - 2k - 1
 * degrees of freedom. A negative c_k is a curve that falls on both sides of its turning
 * point, mean(x_k) - b_k / (2 c_k). Units: those of the variables; F is dimensionless.
 *
 * <p>
 * Undefined (empty): fewer than 2k + 2 cases, a constant outcome, or predictors of which
 * one is constant or follows from the others (or its square does, as with two values
 * only). Errors: rows of different length, no predictor, or values that are not finite
 * raise IllegalArgumentException. Cost: O(n k^2). The order of the cases matters only to
 * the last digits.
 *
 * <p>
 * Source: Cohen, J., Cohen, P., West, S. G. and Aiken, L. S. (2003), Applied multiple
 * regression/correlation analysis for the behavioral sciences, 3rd edition, Erlbaum,
 * Mahwah, chapter 6; the question is that of Lin, Y.-G., McKeachie, W. J. and Kim, Y. C.
 * (2003), Learning and Individual Differences 13(3), 251-258,
 * doi:10.1016/S1041-6080(02)00092-4.
 *
 * @param n cases
 * @param linearR2 R2 of the straight model
 * @param curvedR2 R2 of the curved model
 * @param f the statistic
 * @param df1 degrees of freedom of the numerator: how many predictors
 * @param df2 degrees of freedom of the denominator
 * @param p probability of such an F or a greater one if there is no curvature
 * @param terms one for each predictor
 */
public record CurvatureTest(int n, double linearR2, double curvedR2, double f, int df1, int df2, double p,
        List<Term> terms) {

    private static final double SINGULAR = 1e-10;

    public CurvatureTest {
        terms = List.copyOf(terms);
    }

    /**
     * A predictor in the curved model.
     *
     * @param mean mean of the predictor
     * @param slope at the mean
     * @param curvature coefficient of the square
     * @param error standard error of the curvature
     * @param p two-sided p of the curvature
     * @param turningPoint where the curve turns; far from the data it says nothing
     */
    public record Term(double mean, double slope, double curvature, double error, double p, double turningPoint) {
    }

    /**
     * Tests for curvature.
     * @param outcome of each case
     * @param predictors of each case, all of the same length
     */
    public static Optional<CurvatureTest> of(double[] outcome, double[][] predictors) {
        if (outcome.length != predictors.length) {
            throw new IllegalArgumentException(outcome.length + " outcomes of " + predictors.length + " cases");
        }
        int n = outcome.length;
        if (n == 0) {
            return Optional.empty();
        }
        Cases cases = Cases.of(predictors);
        Cases.of(outcome);
        int k = cases.width();
        int df2 = n - 2 * k - 1;
        if (df2 < 1 || Arrays.stream(outcome).allMatch((value) -> value == outcome[0])) {
            return Optional.empty();
        }
        double[] means = new double[k];
        for (int at = 0; at < k; at++) {
            means[at] = Arrays.stream(cases.column(at)).sum() / n;
        }
        double[][] straight = new double[n][k];
        double[][] curved = new double[n][2 * k];
        for (int row = 0; row < n; row++) {
            for (int at = 0; at < k; at++) {
                double x = cases.value(row, at) - means[at];
                straight[row][at] = x;
                curved[row][at] = x;
                curved[row][k + at] = x * x;
            }
        }
        if (isSingular(curved)) {
            return Optional.empty();
        }
        try {
            return Optional.of(compare(outcome, straight, curved, means, df2));
        }
        catch (MathIllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    private static CurvatureTest compare(double[] outcome, double[][] straight, double[][] curved, double[] means,
            int df2) {
        int k = means.length;
        OLSMultipleLinearRegression line = new OLSMultipleLinearRegression();
        line.newSampleData(outcome, straight);
        OLSMultipleLinearRegression curve = new OLSMultipleLinearRegression();
        curve.newSampleData(outcome, curved);
        double left = curve.calculateResidualSumOfSquares();
        double f = (line.calculateResidualSumOfSquares() - left) / k / (left / df2);
        double[] coefficients = curve.estimateRegressionParameters();
        double[] errors = curve.estimateRegressionParametersStandardErrors();
        TDistribution t = new TDistribution(df2);
        Term[] terms = new Term[k];
        for (int at = 0; at < k; at++) {
            double slope = coefficients[1 + at];
            double curvature = coefficients[1 + k + at];
            double error = errors[1 + k + at];
            terms[at] = new Term(means[at], slope, curvature, error,
                    2 * t.cumulativeProbability(-Math.abs(curvature / error)), means[at] - slope / (2 * curvature));
        }
        return new CurvatureTest(outcome.length, line.calculateRSquared(), curve.calculateRSquared(), f, k, df2,
                1 - new FDistribution(k, df2).cumulativeProbability(f), List.of(terms));
    }

    /** Whether a column follows from the others, each scaled to the same length. */
    private static boolean isSingular(double[][] rows) {
        int width = rows[0].length;
        RealMatrix scaled = new Array2DRowRealMatrix(rows.length, width + 1);
        for (int column = 0; column <= width; column++) {
            double length = 0;
            for (double[] row : rows) {
                double value = (column == 0) ? 1 : row[column - 1];
                length += value * value;
            }
            if (length == 0) {
                return true;
            }
            for (int row = 0; row < rows.length; row++) {
                scaled.setEntry(row, column, ((column == 0) ? 1 : rows[row][column - 1]) / Math.sqrt(length));
            }
        }
        RealMatrix triangle = new QRDecomposition(scaled).getR();
        for (int at = 0; at <= width; at++) {
            if (Math.abs(triangle.getEntry(at, at)) < SINGULAR) {
                return true;
            }
        }
        return false;
    }

}
