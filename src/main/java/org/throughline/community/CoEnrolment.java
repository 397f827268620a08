package org.throughline.community;

import java.util.Arrays;
import java.util.BitSet;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * Who takes courses together: a network in which the weight of two courses is the number
 * of teachers who took both.
 *
 * <p>
 * A teacher counts once for a pair, however often they took its courses. Popular courses
 * have many teachers in common by chance alone: see {@link Backbone}.
 */
public final class CoEnrolment {

    private static final int CHUNK = 16;

    private final Network network;

    private final int[] popularity;

    private final int teacherCount;

    private CoEnrolment(Network network, int[] popularity, int teacherCount) {
        this.network = network;
        this.popularity = popularity;
        this.teacherCount = teacherCount;
    }

    /**
     * Counts the teachers in common.
     * @param selections of all teachers
     * @param courseCount how many courses there are
     * @param interval what counts
     * @param progress follows and stops it
     * @return the network of all courses
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static CoEnrolment of(Selections selections, int courseCount, DateInterval interval, Progress progress) {
        int[][] byTeacher = new int[selections.teacherCount()][];
        int[] popularity = new int[courseCount];
        int teacherCount = 0;
        for (int teacher = 0; teacher < byTeacher.length; teacher++) {
            byTeacher[teacher] = selections.coursesOf(teacher, interval);
            teacherCount += (byTeacher[teacher].length > 0) ? 1 : 0;
            for (int course : byTeacher[teacher]) {
                popularity[course]++;
            }
        }
        int[][] byCourse = new int[courseCount][];
        Arrays.setAll(byCourse, (course) -> new int[popularity[course]]);
        int[] next = new int[courseCount];
        for (int teacher = 0; teacher < byTeacher.length; teacher++) {
            for (int course : byTeacher[teacher]) {
                byCourse[course][next[course]++] = teacher;
            }
        }
        return new CoEnrolment(network(byTeacher, byCourse, progress), popularity, teacherCount);
    }

    private static Network network(int[][] byTeacher, int[][] byCourse, Progress progress) {
        int[][] partners = new int[byCourse.length][];
        int[][] counts = new int[byCourse.length][];
        ParallelLoop.run(byCourse.length, CHUNK, ParallelLoop.processors(), progress, () -> {
            int[] common = new int[byCourse.length];
            BitSet touched = new BitSet(byCourse.length);
            return (course) -> {
                for (int teacher : byCourse[course]) {
                    for (int other : byTeacher[teacher]) {
                        if (other > course) {
                            touched.set(other);
                            common[other]++;
                        }
                    }
                }
                partners[course] = touched.stream().toArray();
                counts[course] = Arrays.stream(partners[course]).map((other) -> common[other]).toArray();
                touched.clear();
                for (int other : partners[course]) {
                    common[other] = 0;
                }
            };
        });
        Network.Builder network = Network.builder(byCourse.length);
        for (int course = 0; course < partners.length; course++) {
            for (int at = 0; at < partners[course].length; at++) {
                network.add(course, partners[course][at], counts[course][at]);
            }
        }
        return network.build();
    }

    /**
     * Who takes what together.
     * @return the weight of two courses is the number of teachers who took both
     */
    public Network network() {
        return network;
    }

    /**
     * How many teachers took a course.
     * @param course its index
     * @return the count
     */
    public int popularity(int course) {
        return popularity[course];
    }

    /**
     * How many courses at least one teacher took.
     * @return the count
     */
    public int courseCount() {
        return (int) Arrays.stream(popularity).filter((teachers) -> teachers > 0).count();
    }

    /**
     * How many teachers took at least one course.
     * @return the count
     */
    public int teacherCount() {
        return teacherCount;
    }

}
