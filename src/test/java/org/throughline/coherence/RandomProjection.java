package org.throughline.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.throughline.graph.Choice;
import org.throughline.graph.Projection;

/**
 * A random projection with what makes coherence hard: weights, hierarchies with several
 * paths, courses without categories, courses taken twice, missing dates, mandatory
 * courses, threads.
 */
public final class RandomProjection {

    private final List<Consumer<Projection.Builder>> rows = new ArrayList<>();

    private RandomProjection() {
    }

    public static Projection of(long seed, int teachers, int courses) {
        return rows(seed, teachers, courses).build();
    }

    public static Projection shuffled(long seed, int teachers, int courses, long order) {
        RandomProjection projection = rows(seed, teachers, courses);
        Collections.shuffle(projection.rows, new Random(order));
        return projection.build();
    }

    private Projection build() {
        Projection.Builder builder = Projection.builder();
        rows.forEach((row) -> row.accept(builder));
        return builder.build();
    }

    private static RandomProjection rows(long seed, int teachers, int courses) {
        RandomProjection projection = new RandomProjection();
        projection.describe(new Random(seed), teachers, courses);
        return projection;
    }

    private void describe(Random random, int teachers, int courses) {
        int categories = 4 + courses / 3;
        for (int narrower = 0; narrower < categories; narrower++) {
            for (int count = random.nextInt(3); count > 0 && narrower > 0; count--) {
                String from = "k" + narrower;
                String to = "k" + random.nextInt(Math.max(1, narrower - narrower / 2));
                rows.add((b) -> b.broaderTopic(from, to));
                rows.add((b) -> b.broaderDiscipline(from, to));
            }
        }
        for (int at = 0; at < courses; at++) {
            String course = "c" + at;
            rows.add((b) -> b.course(course));
            label(random, (value) -> (b) -> b.courseLanguage(course, value));
            label(random, (value) -> (b) -> b.courseLevel(course, value));
            label(random, (value) -> (b) -> b.inThread(course, value));
            if (random.nextBoolean()) {
                LocalDate opened = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1000));
                rows.add((b) -> b.openedOn(course, opened));
            }
            for (int count = random.nextInt(4); count > 0; count--) {
                String category = "k" + random.nextInt(categories);
                double weight = 0.1 + random.nextDouble();
                rows.add((b) -> b.covers(course, category, weight));
                rows.add((b) -> b.inDiscipline(course, category));
            }
        }
        for (int at = 0; at < teachers; at++) {
            String teacher = "t" + at;
            rows.add((b) -> b.teacher(teacher));
            label(random, (value) -> (b) -> b.teacherLanguage(teacher, value));
            label(random, (value) -> (b) -> b.teacherLevel(teacher, value));
            if (random.nextInt(3) > 0) {
                String own = "k" + random.nextInt(categories);
                rows.add((b) -> b.teaches(teacher, own));
            }
            for (int count = random.nextInt(9); count > 0; count--) {
                String course = "c" + random.nextInt(courses);
                LocalDate date = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
                boolean dated = random.nextInt(5) > 0;
                rows.add((b) -> b.enrolled(teacher, course, dated ? date.minusDays(60) : null));
                if (random.nextBoolean()) {
                    Choice choice = (random.nextInt(4) > 0) ? Choice.ELECTIVE : Choice.MANDATORY;
                    rows.add((b) -> b.completed(teacher, course, dated ? date : null, choice));
                }
            }
        }
    }

    /** One of a few values, or none. */
    private void label(Random random, Function<String, Consumer<Projection.Builder>> row) {
        int value = random.nextInt(4);
        if (value > 0) {
            rows.add(row.apply("v" + value));
        }
    }

}
