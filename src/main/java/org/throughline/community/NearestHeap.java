package org.throughline.community;

import java.util.Arrays;

/** Keeps the courses of highest weight, of equal ones those with the smaller index. */
final class NearestHeap {

    /** A binary heap, the worst on top. */
    private final int[] courses;

    private final double[] weights;

    private int size;

    NearestHeap(int capacity) {
        this.courses = new int[capacity];
        this.weights = new double[capacity];
    }

    void clear() {
        size = 0;
    }

    /**
     * Takes a course, unless as many better ones are there.
     * @return false if it was refused; so would be those of the same weight after it
     */
    boolean offer(int course, double weight) {
        if (size < courses.length) {
            up(size++, course, weight);
            return true;
        }
        if (!isWorse(courses[0], weights[0], course, weight)) {
            return false;
        }
        down(course, weight);
        return true;
    }

    /** Whether a weight is below all that are kept, and there is no room for more. */
    boolean isBeyond(double weight) {
        return size == courses.length && weight < weights[0];
    }

    private static boolean isWorse(int course, double weight, int other, double otherWeight) {
        return weight < otherWeight || (weight == otherWeight && course > other);
    }

    private void up(int from, int course, double weight) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (isWorse(courses[parent], weights[parent], course, weight)) {
                break;
            }
            put(at, parent);
            at = parent;
        }
        courses[at] = course;
        weights[at] = weight;
    }

    private void down(int course, double weight) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isWorse(courses[child + 1], weights[child + 1], courses[child], weights[child])) {
                child++;
            }
            if (isWorse(course, weight, courses[child], weights[child])) {
                break;
            }
            put(at, child);
            at = child;
        }
        courses[at] = course;
        weights[at] = weight;
    }

    private void put(int to, int from) {
        courses[to] = courses[from];
        weights[to] = weights[from];
    }

    /** Best first, in the order of {@link #weights}. */
    int[] courses() {
        sort();
        return Arrays.copyOf(courses, size);
    }

    double[] weights() {
        sort();
        return Arrays.copyOf(weights, size);
    }

    /** By insertion: there are few; best first is a broken heap, so clear comes next. */
    private void sort() {
        for (int from = 1; from < size; from++) {
            int course = courses[from];
            double weight = weights[from];
            int at = from;
            for (; at > 0 && isWorse(courses[at - 1], weights[at - 1], course, weight); at--) {
                put(at, at - 1);
            }
            courses[at] = course;
            weights[at] = weight;
        }
    }

}
