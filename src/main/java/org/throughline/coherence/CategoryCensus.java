package org.throughline.coherence;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.throughline.graph.Rows;

/**
 * Who shares what in one selection: how many courses have each category, and which
 * courses hang together by shared categories. The arrays are reused from selection to
 * selection, so a census belongs to one thread; a selection costs as much as its courses
 * have categories.
 */
final class CategoryCensus {

    private final Rows weights;

    /** Of each category: how many courses have it. All 0 between selections. */
    private final int[] counts;

    /** Of each category that was met: the first course (by position) that has it. */
    private final int[] firstCourse;

    private int[] courses = new int[0];

    private int count;

    private int[] parents = new int[0];

    private int[] sizes = new int[0];

    CategoryCensus(CategoryMatrix matrix) {
        this.weights = matrix.weights();
        this.counts = new int[this.weights.columnCount()];
        this.firstCourse = new int[this.weights.columnCount()];
    }

    /** Counts a selection of distinct courses that all have categories. */
    void take(int[] selected, int selectedCount) {
        forget();
        this.courses = selected;
        this.count = selectedCount;
        if (this.parents.length < selectedCount) {
            this.parents = new int[selectedCount * 2];
            this.sizes = new int[selectedCount * 2];
        }
        for (int at = 0; at < selectedCount; at++) {
            this.parents[at] = at;
            this.sizes[at] = 1;
            for (int position = start(at); position < end(at); position++) {
                int category = this.weights.column(position);
                if (this.counts[category]++ == 0) {
                    this.firstCourse[category] = at;
                }
                else {
                    unite(this.firstCourse[category], at);
                }
            }
        }
    }

    private void forget() {
        for (int at = 0; at < this.count; at++) {
            for (int position = start(at); position < end(at); position++) {
                this.counts[this.weights.column(position)] = 0;
            }
        }
        this.count = 0;
    }

    private int start(int at) {
        return this.weights.start(this.courses[at]);
    }

    private int end(int at) {
        return this.weights.end(this.courses[at]);
    }

    private void unite(int first, int second) {
        int a = component(first);
        int b = component(second);
        if (a != b) {
            int smaller = (this.sizes[a] < this.sizes[b]) ? a : b;
            int larger = a + b - smaller;
            this.parents[smaller] = larger;
            this.sizes[larger] += this.sizes[smaller];
        }
    }

    /** The position of the course that stands for the component of another. */
    int component(int at) {
        int root = at;
        while (this.parents[root] != root) {
            this.parents[root] = this.parents[this.parents[root]];
            root = this.parents[root];
        }
        return root;
    }

    int courseCount() {
        return this.count;
    }

    int coursesWith(int category) {
        return this.counts[category];
    }

    /** The category that most courses have, the smallest id of several; -1 if none. */
    int commonestCategory() {
        int commonest = -1;
        for (int at = 0; at < this.count; at++) {
            for (int position = start(at); position < end(at); position++) {
                int category = this.weights.column(position);
                if (commonest < 0 || this.counts[category] > this.counts[commonest]
                        || (this.counts[category] == this.counts[commonest] && category < commonest)) {
                    commonest = category;
                }
            }
        }
        return commonest;
    }

    boolean isLinked(int at) {
        for (int position = start(at); position < end(at); position++) {
            if (this.counts[this.weights.column(position)] > 1) {
                return true;
            }
        }
        return false;
    }

    int linkedCount() {
        int linked = 0;
        for (int at = 0; at < this.count; at++) {
            linked += isLinked(at) ? 1 : 0;
        }
        return linked;
    }

    int largestComponentSize() {
        int largest = 0;
        for (int at = 0; at < this.count; at++) {
            largest = Math.max(largest, this.sizes[at]);
        }
        return largest;
    }

    /** The categories that any course has, ascending. */
    int[] categories() {
        return Arrays.stream(this.courses, 0, this.count)
            .flatMap((course) -> IntStream.range(this.weights.start(course), this.weights.end(course)))
            .map(this.weights::column)
            .distinct()
            .sorted()
            .toArray();
    }

}
