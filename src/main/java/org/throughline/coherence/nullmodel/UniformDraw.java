package org.throughline.coherence.nullmodel;

/**
 * Every set of so many courses is as likely as any other: the first steps of a shuffle
 * (Fisher and Yates 1938, as in Knuth's algorithm P). A shuffle may start from any order,
 * so the order that the draw before left is not undone.
 */
final class UniformDraw implements CourseDraw {

    private final int[] courses;

    UniformDraw(int[] courses) {
        this.courses = courses.clone();
    }

    @Override
    public int capacity() {
        return courses.length;
    }

    @Override
    public void draw(RandomStream random, int count, int[] target) {
        for (int at = 0; at < count; at++) {
            int from = at + random.nextInt(courses.length - at);
            int drawn = courses[from];
            courses[from] = courses[at];
            courses[at] = drawn;
            target[at] = drawn;
        }
    }

}
