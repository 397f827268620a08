package org.throughline.coherence;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.RandomAccess;
import org.throughline.coherence.measure.JackknifeInterval;
import org.throughline.coherence.similarity.Facet;
import org.throughline.graph.Ids;

/**
 * The measures of all teachers, in the order of their ids and in columns: a list of a
 * million teachers takes 170 MB, and a row becomes an object only when it is read.
 */
public final class CoherenceTable extends AbstractList<TeacherCoherence> implements RandomAccess {

    private final Ids teachers;

    private final int[] courses;

    private final Columns thematic;

    private final Columns disciplinary;

    /** NaN where it is undefined, as in all columns of doubles; it never leaves. */
    private final double[] bridging;

    private final double[] communityConcentration;

    /** 0 where it is undefined. */
    private final int[] threads;

    private final double[] fit;

    CoherenceTable(Ids teachers) {
        this.teachers = teachers;
        this.courses = new int[teachers.size()];
        this.thematic = new Columns(teachers.size());
        this.disciplinary = new Columns(teachers.size());
        this.bridging = undefined(teachers.size());
        this.communityConcentration = undefined(teachers.size());
        this.threads = new int[teachers.size()];
        this.fit = undefined(teachers.size());
    }

    private static double[] undefined(int size) {
        double[] column = new double[size];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static OptionalDouble defined(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    void setCourses(int teacher, int count) {
        courses[teacher] = count;
    }

    void setBridging(int teacher, OptionalDouble value) {
        bridging[teacher] = orNaN(value);
    }

    void setThreads(int teacher, int distinct, OptionalDouble concentration) {
        threads[teacher] = distinct;
        communityConcentration[teacher] = orNaN(concentration);
    }

    void setFit(int teacher, OptionalDouble value) {
        fit[teacher] = orNaN(value);
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
                disciplinary.row(teacher), defined(bridging[teacher]), defined(communityConcentration[teacher]),
                (threads[teacher] > 0) ? OptionalInt.of(threads[teacher]) : OptionalInt.empty(), defined(fit[teacher]));
    }

    /** The measures of one facet. */
    static final class Columns {

        private final int[] categorised;

        private final double[] meanLinkage;

        private final double[] standardError;

        private final double[] largestThread;

        private final double[] linkedShare;

        private final double[] largestComponent;

        private final double[] concentration;

        private final double[] diversity;

        private final double[] drift;

        Columns(int size) {
            this.categorised = new int[size];
            this.meanLinkage = undefined(size);
            this.standardError = undefined(size);
            this.largestThread = undefined(size);
            this.linkedShare = undefined(size);
            this.largestComponent = undefined(size);
            this.concentration = undefined(size);
            this.diversity = undefined(size);
            this.drift = undefined(size);
        }

        /** Stores the measures of the selection that was taken last. */
        void set(int row, FacetMeter meter) {
            categorised[row] = meter.count();
            meanLinkage[row] = orNaN(meter.meanLinkage());
            standardError[row] = orNaN(meter.standardError());
            largestThread[row] = orNaN(meter.largestThread());
            linkedShare[row] = orNaN(meter.linkedShare());
            largestComponent[row] = orNaN(meter.largestComponent());
            concentration[row] = orNaN(meter.concentration());
            diversity[row] = orNaN(meter.diversity());
            drift[row] = orNaN(meter.drift());
        }

        FacetCoherence row(int row) {
            return new FacetCoherence(categorised[row], defined(meanLinkage[row]), interval(row),
                    defined(largestThread[row]), defined(linkedShare[row]), defined(largestComponent[row]),
                    defined(concentration[row]), defined(diversity[row]), defined(drift[row]));
        }

        private Optional<JackknifeInterval> interval(int row) {
            return Double.isNaN(standardError[row]) ? Optional.empty()
                    : Optional.of(JackknifeInterval.of(meanLinkage[row], standardError[row], categorised[row]));
        }

    }

}
