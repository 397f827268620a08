package org.throughline.coherence.nullmodel;

/**
 * One course after the other, each with a probability proportional to its popularity
 * among those that are left (Plackett-Luce). A Fenwick tree over the popularities finds
 * and removes a course in logarithmic time; popularities are counts, so there is no
 * rounding.
 *
 * <p>
 * Source: Fenwick 1994, A new data structure for cumulative frequency tables, Software:
 * Practice and Experience 24(3):327-336, doi:10.1002/spe.4380240306.
 */
final class PopularityDraw implements CourseDraw {

    private final int[] courses;

    private final int[] popularity;

    private final long[] tree;

    private final int highestStep;

    private int capacity;

    private long total;

    /**
     * A draw from some courses.
     * @param courses to draw from
     * @param popularity of every course, not negative
     */
    PopularityDraw(int[] courses, int[] popularity) {
        this.courses = courses;
        this.popularity = popularity;
        this.tree = new long[courses.length + 1];
        this.highestStep = Integer.highestOneBit(Math.max(1, courses.length));
        for (int at = 0; at < courses.length; at++) {
            int weight = popularity[courses[at]];
            capacity += (weight > 0) ? 1 : 0;
            total += weight;
            tree[at + 1] += weight;
            int parent = at + 1 + Integer.lowestOneBit(at + 1);
            if (parent < tree.length) {
                tree[parent] += tree[at + 1];
            }
        }
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public void draw(RandomStream random, int count, int[] target) {
        for (int drawn = 0; drawn < count; drawn++) {
            int at = find(random.nextLong(total));
            // its place for now, until it can be put back
            target[drawn] = at;
            add(at, -popularity[courses[at]]);
        }
        for (int drawn = 0; drawn < count; drawn++) {
            int at = target[drawn];
            target[drawn] = courses[at];
            add(at, popularity[courses[at]]);
        }
    }

    /** The first place up to which the popularities add up to more than a number. */
    private int find(long number) {
        long left = number;
        int place = 0;
        for (int step = highestStep; step > 0; step >>= 1) {
            int next = place + step;
            if (next < tree.length && tree[next] <= left) {
                place = next;
                left -= tree[next];
            }
        }
        return place;
    }

    private void add(int at, long weight) {
        total += weight;
        for (int node = at + 1; node < tree.length; node += Integer.lowestOneBit(node)) {
            tree[node] += weight;
        }
    }

}
