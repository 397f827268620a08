package org.throughline.coherence.measure;

import org.throughline.coherence.similarity.CategoryMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.throughline.graph.Rows;

/**
 * Who shares what in one selection: how many courses have each category, and which
 * courses hang together by shared categories. The arrays are reused from selection to
 * selection, so a census belongs to one thread; a selection costs as much as its courses
 * have categories.
 */
public final class CategoryCensus {

    private final Rows weights;

    /** Of each category: how many courses have it. All 0 between selections. */
    private final int[] counts;

    /** Of each category that was met: the first course (by position) that has it. */
    private final int[] firstCourse;

    private int[] courses = new int[0];

    private int count;

    private int[] parents = new int[0];

    private int[] sizes = new int[0];

    private int largestCount;

    /**
     * For selections to come, by one thread.
     * @param matrix the categories of the courses
     */
    public CategoryCensus(CategoryMatrix matrix) {
        this.weights = matrix.weights();
        this.counts = new int[weights.columnCount()];
        this.firstCourse = new int[weights.columnCount()];
    }

    /**
     * Counts a selection.
     * @param selected distinct, ascending, all with categories
     * @param selectedCount how many of them there are
     */
    public void take(int[] selected, int selectedCount) {
        forget();
        if (courses.length < selectedCount) {
            this.courses = new int[selectedCount * 2];
            this.parents = new int[selectedCount * 2];
            this.sizes = new int[selectedCount * 2];
        }
        System.arraycopy(selected, 0, courses, 0, selectedCount);
        this.count = selectedCount;
        this.largestCount = 0;
        for (int at = 0; at < selectedCount; at++) {
            parents[at] = at;
            sizes[at] = 1;
            int own = at;
            int end = end(at);
            for (int position = start(at); position < end; position++) {
                int category = weights.column(position);
                if (counts[category] == 0) {
                    firstCourse[category] = at;
                }
                else {
                    own = united(component(firstCourse[category]), own);
                }
                largestCount = Math.max(largestCount, ++counts[category]);
            }
        }
    }

    private void forget() {
        for (int at = 0; at < count; at++) {
            int end = end(at);
            for (int position = start(at); position < end; position++) {
                counts[weights.column(position)] = 0;
            }
        }
        this.count = 0;
    }

    private int start(int at) {
        return weights.start(courses[at]);
    }

    private int end(int at) {
        return weights.end(courses[at]);
    }

    /** Joins the components of two that stand for theirs; who stands for both. */
    private int united(int a, int b) {
        if (a == b) {
            return a;
        }
        int smaller = (sizes[a] < sizes[b]) ? a : b;
        int larger = a + b - smaller;
        parents[smaller] = larger;
        sizes[larger] += sizes[smaller];
        return larger;
    }

    /**
     * The component of a course.
     * @param at its position
     * @return the position of the course that stands for the component
     */
    public int component(int at) {
        int root = at;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /**
     * How many courses the selection has.
     * @return m
     */
    public int courseCount() {
        return count;
    }

    /**
     * How many courses have a category.
     * @param category its index
     * @return the count
     */
    public int coursesWith(int category) {
        return counts[category];
    }

    /**
     * How many courses have the category that most have.
     * @return 0 for an empty selection
     */
    public int largestCount() {
        return largestCount;
    }

    /**
     * The category that most courses have.
     * @return the smallest id of several; -1 for an empty selection
     */
    public int commonestCategory() {
        int commonest = -1;
        for (int at = 0; at < count; at++) {
            for (int position = start(at); position < end(at); position++) {
                int category = weights.column(position);
                if (commonest < 0 || counts[category] > counts[commonest]
                        || (counts[category] == counts[commonest] && category < commonest)) {
                    commonest = category;
                }
            }
        }
        return commonest;
    }

    /**
     * Whether a course shares a category with another one.
     * @param at its position
     * @return true if it is linked
     */
    public boolean isLinked(int at) {
        return sizes[component(at)] > 1;
    }

    /**
     * How many courses are linked.
     * @return the count, never 1
     */
    public int linkedCount() {
        int linked = 0;
        for (int at = 0; at < count; at++) {
            linked += (parents[at] == at && sizes[at] > 1) ? sizes[at] : 0;
        }
        return linked;
    }

    /**
     * How many courses the largest component has.
     * @return the count
     */
    public int largestComponentSize() {
        int largest = 0;
        for (int at = 0; at < count; at++) {
            largest = Math.max(largest, sizes[at]);
        }
        return largest;
    }

    /**
     * The categories that any course has.
     * @return indexes, ascending
     */
    public int[] categories() {
        return Arrays.stream(courses, 0, count)
            .flatMap((course) -> IntStream.range(weights.start(course), weights.end(course)))
            .map(weights::column)
            .distinct()
            .sorted()
            .toArray();
    }

}
