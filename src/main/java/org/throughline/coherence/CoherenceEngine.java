package org.throughline.coherence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.throughline.coherence.measure.Bridging;
import org.throughline.coherence.measure.Concentration;
import org.throughline.coherence.measure.Fit;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Selections;

/**
 * Computes the coherence of teachers on a projection. Immutable, safe for several
 * threads; the result depends on the projection and the parameters alone, to the bit, and
 * not on the number of threads.
 */
public final class CoherenceEngine {

    /** Teachers a worker takes at a time. */
    private static final int CHUNK = 256;

    private final Projection projection;

    private final CoherenceParameters parameters;

    private final DateInterval interval;

    private final Selections selections;

    private final FacetMeter.Basis thematic;

    private final FacetMeter.Basis disciplinary;

    private final int[] threadOfCourse;

    private final Fit fit;

    /**
     * An engine for one projection.
     * @param projection the data
     * @param parameters of the run
     * @throws IllegalArgumentException if the weights of a course are too large or too
     * small to compute with
     */
    public CoherenceEngine(Projection projection, CoherenceParameters parameters) {
        this.projection = projection;
        this.parameters = parameters;
        this.interval = parameters.interval();
        this.selections = parameters.variant().selections(projection);
        this.thematic = basis(Facet.THEMATIC);
        this.disciplinary = basis(Facet.DISCIPLINARY);
        this.threadOfCourse = Concentration.heaviest(projection.inThread());
        this.fit = new Fit(disciplinary.matrix(), projection.teaches());
    }

    private FacetMeter.Basis basis(Facet facet) {
        CategoryMatrix matrix = CategoryMatrix.of(projection, facet, parameters.decay());
        return new FacetMeter.Basis(matrix, parameters.similarity().over(matrix));
    }

    private FacetMeter.Basis in(Facet facet) {
        return switch (facet) {
            case THEMATIC -> thematic;
            case DISCIPLINARY -> disciplinary;
        };
    }

    /**
     * The data.
     * @return the projection
     */
    public Projection projection() {
        return projection;
    }

    /**
     * The parameters.
     * @return those of the run
     */
    public CoherenceParameters parameters() {
        return parameters;
    }

    /**
     * The categories of the courses in a facet.
     * @param facet which
     * @return the matrix under the decay of the run
     */
    public CategoryMatrix matrix(Facet facet) {
        return in(facet).matrix();
    }

    /**
     * The similarity of courses in a facet.
     * @param facet which
     * @return the similarity of the run
     */
    public CourseSimilarity similarity(Facet facet) {
        return in(facet).similarity();
    }

    /**
     * The selection of a teacher.
     * @param teacher the index of the teacher
     * @return distinct course indexes, ascending
     */
    public int[] selection(int teacher) {
        return selections.coursesOf(teacher, interval);
    }

    /**
     * The coherence of one teacher.
     * @param teacher the index of the teacher
     * @return the measures
     */
    public TeacherCoherence of(int teacher) {
        Objects.checkIndex(teacher, projection.teachers().size());
        CoherenceTable table = new CoherenceTable(Ids.of(List.of(projection.teachers().id(teacher))));
        new Worker(table).measure(teacher, 0);
        return table.get(0);
    }

    /**
     * The measures of any selection, taken by somebody or not.
     * @param facet by which categories
     * @param courses distinct, ascending
     * @return the measures, without a drift, because there are no dates
     */
    public FacetCoherence of(Facet facet, int... courses) {
        int[] undated = new int[courses.length];
        Arrays.fill(undated, DateInterval.UNKNOWN_DAY);
        FacetMeter meter = in(facet).meter();
        meter.take(courses, undated, courses.length);
        CoherenceTable.Columns columns = new CoherenceTable.Columns(1);
        columns.set(0, meter);
        return columns.row(0);
    }

    /**
     * The coherence of all teachers, on all processors.
     * @param progress follows and stops it
     * @return a row for each teacher of the projection, without courses or not
     * @throws CancellationException if the progress says so or the thread is interrupted
     */
    public CoherenceTable all(Progress progress) {
        return all(progress, ParallelLoop.processors());
    }

    /**
     * The coherence of all teachers.
     * @param progress follows and stops it
     * @param threads how many to use, at least 1
     * @return a row for each teacher of the projection, without courses or not
     * @throws CancellationException if the progress says so or the thread is interrupted
     */
    public CoherenceTable all(Progress progress, int threads) {
        CoherenceTable table = new CoherenceTable(projection.teachers());
        ParallelLoop.run(projection.teachers().size(), CHUNK, threads, progress, () -> {
            Worker worker = new Worker(table);
            return (teacher) -> worker.measure(teacher, teacher);
        });
        return table;
    }

    /**
     * Why the measures of a teacher are what they are.
     * @param teacher the index of the teacher
     * @param facet which measures
     * @return every pair, its shared categories, and what nothing links
     */
    public Explanation explain(int teacher, Facet facet) {
        return new Explainer(this, facet).explain(teacher);
    }

    /**
     * Why the fit of a teacher is what it is.
     * @param teacher the index of the teacher
     * @return the courses inside and outside of the teacher's disciplines
     */
    public FitExplanation explainFit(int teacher) {
        List<String> inside = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        List<String> uncategorised = new ArrayList<>();
        int[] courses = selection(teacher);
        for (int course : courses) {
            List<String> list = !disciplinary.matrix().isCategorised(course) ? uncategorised
                    : fit.isInside(teacher, course) ? inside : outside;
            list.add(projection.courses().id(course));
        }
        List<String> own = new ArrayList<>();
        for (int at = projection.teaches().start(teacher); at < projection.teaches().end(teacher); at++) {
            own.add(projection.disciplines().id(projection.teaches().column(at)));
        }
        int count = disciplinary.matrix().retainCategorised(courses, courses.length);
        return new FitExplanation(projection.teachers().id(teacher), own, inside, outside, uncategorised,
                fit.of(teacher, courses, count));
    }

    /** What one thread needs; the arrays are reused from teacher to teacher. */
    private final class Worker {

        private final CoherenceTable table;

        private final FacetMeter thematicMeter = thematic.meter();

        private final FacetMeter disciplinaryMeter = disciplinary.meter();

        private final Bridging bridging = new Bridging();

        private final Concentration threads = new Concentration(threadOfCourse, projection.threads().size());

        private int[] courses = new int[64];

        private int[] days = new int[64];

        Worker(CoherenceTable table) {
            this.table = table;
        }

        void measure(int teacher, int row) {
            int room = selections.end(teacher) - selections.start(teacher);
            if (courses.length < room) {
                this.courses = new int[room * 2];
                this.days = new int[room * 2];
            }
            int count = selections.copyCourses(teacher, interval, courses, days);
            table.setCourses(row, count);
            thematicMeter.take(courses, days, count);
            table.columns(Facet.THEMATIC).set(row, thematicMeter);
            disciplinaryMeter.take(courses, days, count);
            table.columns(Facet.DISCIPLINARY).set(row, disciplinaryMeter);
            table.setBridging(row, bridging.of(thematicMeter.pairs(), disciplinaryMeter.pairs()));
            threads.take(courses, count);
            table.setThreads(row, threads.distinct(), threads.value());
            table.setFit(row, fit.of(teacher, disciplinaryMeter.courses(), disciplinaryMeter.count()));
        }

    }

}
