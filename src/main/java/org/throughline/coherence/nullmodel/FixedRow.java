package org.throughline.coherence.nullmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * Compares selections with as many courses drawn from the pool of the teacher. All
 * teachers with the same pool and the same number of courses that count share one
 * {@link NullTable}.
 *
 * <p>
 * Under {@link NullModel#FIXED_ROW} mean, standard deviation and z of mean linkage come
 * from the closed form ({@link FixedRowMoments}), all else from the draws. Courses
 * without what a statistic needs are not drawn for it, as the selections are measured
 * without them.
 *
 * <p>
 * Under {@link NullModel#FIXED_ROW_BY_POPULARITY} the popularity of a course is the
 * number of selections of the period that contain it; a course in none is never drawn.
 */
public final class FixedRow {

    private static final FixedRowMoments[] NO_CLOSED_FORM = {};

    private final NullParameters parameters;

    private final Selections selections;

    private final DateInterval interval;

    private final int[] popularity;

    /**
     * A comparison.
     * @param parameters a model of fixed rows, draws, seed
     * @param selections of all teachers
     * @param interval the period
     * @param courseCount how many courses there are
     * @throws IllegalArgumentException if the model is not one of fixed rows
     */
    public FixedRow(NullParameters parameters, Selections selections, DateInterval interval, int courseCount) {
        this.parameters = parameters;
        this.selections = selections;
        this.interval = interval;
        this.popularity = switch (parameters.model()) {
            case FIXED_ROW -> new int[0];
            case FIXED_ROW_BY_POPULARITY -> popularity(courseCount);
            case CURVEBALL -> throw new IllegalArgumentException("curveball is no model of fixed rows");
        };
    }

    private int[] popularity(int courseCount) {
        int[] counts = new int[courseCount];
        SelectionReader reader = new SelectionReader(selections, interval);
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            reader.read(teacher);
            for (int at = 0; at < reader.count(); at++) {
                counts[reader.courses()[at]]++;
            }
        }
        return counts;
    }

    /**
     * The table that selections of one size from one pool are compared with: the same
     * draws as in {@link #compare}. Mean and standard deviation are those of the draws,
     * also where there is a closed form.
     * @param statistic what is compared
     * @param pool the courses to draw from
     * @param size how many courses that count
     * @return the table, empty if the pool has too few
     */
    public NullTable table(Statistic statistic, Pool pool, int size) {
        return table(statistic.open(), statistic, pool, size);
    }

    private NullTable table(SelectionStatistic opened, Statistic statistic, Pool pool, int size) {
        int[] courses = pool.courses(opened::counts);
        CourseDraw from = switch (parameters.model()) {
            case FIXED_ROW -> new UniformDraw(courses);
            case FIXED_ROW_BY_POPULARITY -> new PopularityDraw(courses, popularity);
            case CURVEBALL -> throw new IllegalStateException("refused when this was made");
        };
        RandomStream random = RandomStream.of(parameters.seed(), RandomStream.key(statistic.key()),
                RandomStream.key(courses, courses.length), size);
        return NullTable.draw(opened, from, size, parameters.draws(), random);
    }

    /**
     * Compares everybody.
     * @param statistics what is compared, each with a key of its own
     * @param pools of the teachers
     * @param threads how many to use, at least 1
     * @param progress follows and stops it
     * @return the figures of each teacher
     * @throws java.util.concurrent.CancellationException if the progress says so or the
     * thread is interrupted
     */
    NullResults compare(List<Statistic> statistics, Pools pools, int threads, Progress progress) {
        List<NullColumns> columns = Observed.of(statistics, selections, interval, parameters, threads, progress);
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Statistic statistic = statistics.get(at);
            groups.addAll(groups(statistic, columns.get(at), pools, moments(statistic, pools, threads, progress)));
        }
        // the longest first, so that no thread is left alone with one
        groups.sort(Comparator.comparingInt((Group group) -> group.size).reversed());
        ParallelLoop.run(groups.size(), 1, threads, progress, () -> {
            Map<Statistic, SelectionStatistic> opened = new HashMap<>();
            return (at) -> {
                Group group = groups.get(at);
                compare(group, opened.computeIfAbsent(group.statistic, Statistic::open));
            };
        });
        groups.forEach(Group::average);
        columns.forEach(NullColumns::complete);
        return new NullResults(parameters, columns);
    }

    private FixedRowMoments[] moments(Statistic statistic, Pools pools, int threads, Progress progress) {
        Optional<Statistic.Linkage> linkage = statistic.linkage();
        if (linkage.isEmpty() || parameters.model() != NullModel.FIXED_ROW) {
            return NO_CLOSED_FORM;
        }
        Pool[] all = new Pool[pools.count()];
        Arrays.setAll(all, pools::get);
        return LinkageSums.of(all, linkage.get().matrix(), linkage.get().similarity(), threads, Stop.of(progress));
    }

    /** The teachers with the same pool and the same number of courses, put together. */
    private static List<Group> groups(Statistic statistic, NullColumns columns, Pools pools,
            FixedRowMoments[] moments) {
        Map<Long, Group> groups = new HashMap<>();
        List<Group> inOrder = new ArrayList<>();
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            if (!Double.isNaN(columns.observedOrNaN(teacher))) {
                int pool = pools.indexOf(teacher);
                int size = columns.courses(teacher);
                Group group = groups.computeIfAbsent(((long) pool << Integer.SIZE) | size, (unseen) -> {
                    Group added = new Group(statistic, columns, pools.get(pool), size,
                            (moments.length > 0) ? moments[pool] : null);
                    inOrder.add(added);
                    return added;
                });
                group.add(teacher);
            }
        }
        return inOrder;
    }

    private void compare(Group group, SelectionStatistic opened) {
        NullTable table = (parameters.draws() > 0) ? table(opened, group.statistic, group.pool, group.size)
                : NullTable.of();
        Moments moments = (group.moments != null) ? group.moments.of(group.size) : table.moments();
        if (Double.isNaN(moments.mean())) {
            return;
        }
        if (group.statistic.linkage().isPresent()) {
            group.histogram = table.histogram();
        }
        for (int at = 0; at < group.count; at++) {
            int teacher = group.teachers[at];
            double observed = group.columns.observedOrNaN(teacher);
            group.columns.compare(teacher, moments, table.size(), table.greater(observed), table.equal(observed));
            if (group.columns.keepsHistograms()) {
                group.columns.keep(teacher, group.histogram);
            }
        }
    }

    /** Teachers who share a table. */
    private static final class Group {

        private final Statistic statistic;

        private final NullColumns columns;

        private final Pool pool;

        private final int size;

        private final @Nullable FixedRowMoments moments;

        private int[] teachers = new int[4];

        private int count;

        /** Of the draws; written by the thread that compares, read when all are done. */
        private int[] histogram = {};

        Group(Statistic statistic, NullColumns columns, Pool pool, int size, @Nullable FixedRowMoments moments) {
            this.statistic = statistic;
            this.columns = columns;
            this.pool = pool;
            this.size = size;
            this.moments = moments;
        }

        void add(int teacher) {
            if (count == teachers.length) {
                this.teachers = Arrays.copyOf(teachers, 2 * count);
            }
            teachers[count++] = teacher;
        }

        void average() {
            columns.average(count, histogram);
        }

    }

}
