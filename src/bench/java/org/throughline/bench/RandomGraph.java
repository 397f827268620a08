package org.throughline.bench;

import java.util.Random;
import org.throughline.graph.Projection;

/**
 * A random graph of any size, for what is computed on projections alone: courses of two
 * or three topics out of three levels and of one or two disciplines below one root,
 * popular courses and busy teachers, languages and levels.
 */
final class RandomGraph {

    private static final int DISCIPLINES = 120;

    private static final int DISCIPLINE_GROUPS = 40;

    private static final int DISCIPLINE_FIELDS = 8;

    private static final String[] LANGUAGES = { "de", "en", "fr" };

    private final Random random = new Random(20261122);

    private final Projection.Builder builder = Projection.builder();

    private RandomGraph() {
    }

    static Projection of(int teachers, int courses, int completions, int topics) {
        RandomGraph graph = new RandomGraph();
        graph.addTopics(topics);
        graph.addDisciplines();
        for (int course = 0; course < courses; course++) {
            graph.addCourse("c" + course, topics);
        }
        for (int teacher = 0; teacher < teachers; teacher++) {
            graph.addTeacher("t" + teacher);
        }
        for (int completion = 0; completion < completions; completion++) {
            graph.builder.completed("t" + graph.skewed(teachers, 1.2), "c" + graph.skewed(courses, 1.5), null);
        }
        return graph.builder.build();
    }

    private int skewed(int bound, double exponent) {
        return (int) (bound * Math.pow(random.nextDouble(), exponent));
    }

    private void addTopics(int topics) {
        int roots = topics / 50;
        int middle = roots * 6;
        for (int topic = roots; topic < topics; topic++) {
            int broader = (topic < middle) ? topic % roots : roots + random.nextInt(middle - roots);
            builder.broaderTopic("k" + topic, "k" + broader);
        }
    }

    private void addDisciplines() {
        for (int discipline = 1; discipline < DISCIPLINES; discipline++) {
            int broader = 0;
            if (discipline >= DISCIPLINE_GROUPS) {
                broader = DISCIPLINE_FIELDS + random.nextInt(DISCIPLINE_GROUPS - DISCIPLINE_FIELDS);
            }
            else if (discipline >= DISCIPLINE_FIELDS) {
                broader = discipline % DISCIPLINE_FIELDS;
            }
            builder.broaderDiscipline("d" + discipline, "d" + broader);
        }
    }

    private void addCourse(String course, int topics) {
        for (int count = 2 + random.nextInt(2); count > 0; count--) {
            builder.covers(course, "k" + random.nextInt(topics), 0.1 * (1 + random.nextInt(10)));
        }
        for (int count = 1 + random.nextInt(3) / 2; count > 0; count--) {
            builder.inDiscipline(course, "d" + (DISCIPLINE_GROUPS + random.nextInt(DISCIPLINES - DISCIPLINE_GROUPS)));
        }
        builder.courseLanguage(course, LANGUAGES[random.nextInt(LANGUAGES.length)]);
        builder.courseLevel(course, "l" + random.nextInt(3));
    }

    private void addTeacher(String teacher) {
        builder.teacherLanguage(teacher, LANGUAGES[random.nextInt(LANGUAGES.length)]);
        builder.teacherLevel(teacher, "l" + random.nextInt(3));
    }

}
