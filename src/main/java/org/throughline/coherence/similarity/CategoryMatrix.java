package org.throughline.coherence.similarity;

import org.throughline.graph.Hierarchy;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;

/**
 * The categories of each course in one facet, with their ancestors: W[i][k] = sum over
 * the paths from course i to category k of weight x decay^(BROADER steps), 0^0 = 1.
 *
 * <p>
 * A course <em>has</em> a category when W &gt; 0, so a broader category counts as the
 * course's own as soon as the decay is above 0.
 */
public final class CategoryMatrix {

    private final Facet facet;

    private final Ids categories;

    private final double decay;

    private final Rows own;

    private final Hierarchy hierarchy;

    private final Rows ancestors;

    private final Rows weights;

    private final double[] squaredNorms;

    private CategoryMatrix(Projection projection, Facet facet, double decay) {
        this.facet = facet;
        this.categories = facet.categories(projection);
        this.decay = decay;
        this.own = facet.own(projection);
        this.hierarchy = facet.hierarchy(projection);
        this.ancestors = hierarchy.ancestors(decay);
        this.weights = own.times(ancestors);
        this.squaredNorms = squaredNorms(weights);
    }

    /**
     * The matrix of a facet.
     * @param projection the data
     * @param facet which categories
     * @param decay of a BROADER step, from 0 to 1
     * @return the matrix
     * @throws IllegalArgumentException if the decay is outside [0, 1], or if the weights
     * of a course are so large or so small that their squares are beyond a double
     */
    public static CategoryMatrix of(Projection projection, Facet facet, double decay) {
        CategoryMatrix matrix = new CategoryMatrix(projection, facet, decay);
        for (int course = 0; course < matrix.squaredNorms.length; course++) {
            double squaredNorm = matrix.squaredNorms[course];
            if (matrix.isCategorised(course)
                    && !(squaredNorm >= Double.MIN_NORMAL && squaredNorm <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("The " + facet.key() + " weights of course "
                        + projection.courses().id(course) + " are too large or too small to be squared");
            }
        }
        return matrix;
    }

    /** Of each row: the sum of its squared weights. */
    static double[] squaredNorms(Rows rows) {
        double[] squaredNorms = new double[rows.rowCount()];
        for (int row = 0; row < squaredNorms.length; row++) {
            for (int position = rows.start(row); position < rows.end(row); position++) {
                squaredNorms[row] += rows.weight(position) * rows.weight(position);
            }
        }
        return squaredNorms;
    }

    /**
     * Which categories these are.
     * @return the facet
     */
    public Facet facet() {
        return facet;
    }

    /**
     * The categories.
     * @return their ids
     */
    public Ids categories() {
        return categories;
    }

    /**
     * What a BROADER step leaves of a weight.
     * @return from 0 to 1
     */
    public double decay() {
        return decay;
    }

    /**
     * The categories that courses have themselves, without broader ones.
     * @return course by category, with the weights of the graph
     */
    public Rows own() {
        return own;
    }

    /**
     * The categories with those broader than them.
     * @return the hierarchy
     */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /**
     * Every category with itself and its ancestors, decayed:
     * {@link Hierarchy#ancestors(double)}.
     * @return category by category
     */
    public Rows ancestors() {
        return ancestors;
    }

    /**
     * W itself.
     * @return course by category
     */
    public Rows weights() {
        return weights;
    }

    /**
     * The similarity of a course to itself before it is normalised, M[i][i] = sum over k
     * of W[i][k]^2.
     * @param course its index
     * @return 0 for a course without categories
     */
    public double squaredNorm(int course) {
        return squaredNorms[course];
    }

    double[] squaredNorms() {
        return squaredNorms;
    }

    /**
     * Whether a course has any category.
     * @param course its index
     * @return false if the facet says nothing about it
     */
    public boolean isCategorised(int course) {
        return weights.degree(course) > 0;
    }

    /**
     * Moves those that have categories to the front, in their order.
     * @param courses some courses; reordered
     * @param count how many of them to look at
     * @return how many have categories
     */
    public int retainCategorised(int[] courses, int count) {
        int retained = 0;
        for (int at = 0; at < count; at++) {
            if (isCategorised(courses[at])) {
                courses[retained++] = courses[at];
            }
        }
        return retained;
    }

}
