package org.throughline.coherence;

import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.CourseSimilarity;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import org.throughline.graph.Ids;

/**
 * The measures of all teachers, in the order of their ids and in columns: a list of a
 * million teachers takes 100 MB, and a row becomes an object only when it is read.
 */
public final class CoherenceTable extends AbstractList<TeacherCoherence> implements RandomAccess {

    private final Ids teachers;

    private final int[] courses;

    private final Columns thematic;

    private final Columns disciplinary;

    /** NaN where it is undefined, here and in {@link Columns}; it never leaves. */
    private final double[] fit;

    CoherenceTable(Ids teachers) {
        this.teachers = teachers;
        this.courses = new int[teachers.size()];
        this.thematic = new Columns(teachers.size());
        this.disciplinary = new Columns(teachers.size());
        this.fit = new double[teachers.size()];
    }

    void set(int teacher, int courseCount, double fitOrNaN) {
        courses[teacher] = courseCount;
        fit[teacher] = fitOrNaN;
    }

    Columns columns(Facet facet) {
        return switch (facet) {
            case THEMATIC -> thematic;
            case DISCIPLINARY -> disciplinary;
        };
    }

    @Override
    public int size() {
        return courses.length;
    }

    /**
     * The measures of one teacher.
     * @param teacher the index of the teacher in the projection
     * @return the row
     */
    @Override
    public TeacherCoherence get(int teacher) {
        Objects.checkIndex(teacher, size());
        return new TeacherCoherence(teachers.id(teacher), courses[teacher], thematic.row(teacher),
                disciplinary.row(teacher), defined(fit[teacher]));
    }

    static OptionalDouble defined(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The measures of one facet. */
    static final class Columns {

        private final int[] categorised;

        private final double[] meanLinkage;

        private final double[] largestThread;

        private final double[] linkedShare;

        private final double[] largestComponent;

        Columns(int size) {
            this.categorised = new int[size];
            this.meanLinkage = undefined(size);
            this.largestThread = undefined(size);
            this.linkedShare = undefined(size);
            this.largestComponent = undefined(size);
        }

        private static double[] undefined(int size) {
            double[] column = new double[size];
            Arrays.fill(column, Double.NaN);
            return column;
        }

        /** Measures a selection of courses that all have categories. */
        void measure(int row, CourseSimilarity.Focus focus, CategoryCensus census, int[] selected, int count) {
            categorised[row] = count;
            if (count < 2) {
                return;
            }
            census.take(selected, count);
            meanLinkage[row] = MeanLinkage.mean(focus, selected, count);
            largestThread[row] = (double) census.coursesWith(census.commonestCategory()) / count;
            linkedShare[row] = (double) census.linkedCount() / count;
            largestComponent[row] = (double) census.largestComponentSize() / count;
        }

        FacetCoherence row(int row) {
            return new FacetCoherence(categorised[row], defined(meanLinkage[row]), defined(largestThread[row]),
                    defined(linkedShare[row]), defined(largestComponent[row]));
        }

    }

}
