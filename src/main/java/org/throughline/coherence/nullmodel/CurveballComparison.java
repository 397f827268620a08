package org.throughline.coherence.nullmodel;

import java.util.Arrays;
import java.util.List;
import org.throughline.coherence.nullmodel.NullParameters.Histograms;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * Compares selections with those of random matrices that have the same margins
 * ({@link Curveball}).
 *
 * <p>
 * There are always {@value #CHAINS} chains, whatever the number of threads. In a step
 * each of them yields a matrix; then the statistics of each teacher in these matrices are
 * added to what is known of the teacher, one chain after the other. So there is nothing
 * to hold but the chains and the sums. Statistics are those of the courses that count in
 * the drawn row, draws without a value are left out; mean and standard deviation by
 * Welford's recurrence (1962, Technometrics 4:419-420,
 * doi:10.1080/00401706.1962.10490022).
 */
final class CurveballComparison {

    static final int CHAINS = 8;

    private static final int CHUNK = 64;

    private final NullParameters parameters;

    private final Selections selections;

    private final DateInterval interval;

    CurveballComparison(NullParameters parameters, Selections selections, DateInterval interval) {
        this.parameters = parameters;
        this.selections = selections;
        this.interval = interval;
    }

    NullResults compare(List<Statistic> statistics, int threads, Progress progress) {
        List<NullColumns> columns = Observed.of(statistics, selections, interval, parameters, threads, progress);
        Curveball start = Curveball.of(selections, interval, parameters.seed());
        Curveball[] chains = new Curveball[Math.min(CHAINS, parameters.draws())];
        Arrays.setAll(chains, (chain) -> start.branch(parameters.seed(), chain));
        Sums[] sums = new Sums[columns.size()];
        Arrays.setAll(sums, (at) -> new Sums(columns.get(at), start.teacherCount(), statistics.get(at)));
        Progress stop = Stop.of(progress);
        for (int drawn = 0; drawn < parameters.draws(); drawn += chains.length) {
            int rounds = (drawn == 0) ? Curveball.BURN_IN : Curveball.THINNING;
            int used = Math.min(chains.length, parameters.draws() - drawn);
            ParallelLoop.run(used, 1, threads, stop, () -> (chain) -> chains[chain].trade(rounds));
            ParallelLoop.run(start.teacherCount(), CHUNK, threads, stop, () -> {
                Counting counting = new Counting(statistics);
                return (teacher) -> {
                    for (int statistic = 0; statistic < sums.length; statistic++) {
                        for (int chain = 0; chain < used; chain++) {
                            sums[statistic].add(teacher, chains[chain].of(teacher, counting, statistic));
                        }
                    }
                };
            });
            progress.advanced(drawn + used, parameters.draws());
        }
        for (Sums of : sums) {
            of.finish();
        }
        return new NullResults(parameters, columns);
    }

    /** What is known of one statistic of each teacher. */
    private static final class Sums {

        private final NullColumns columns;

        private final int[] draws;

        private final int[] greater;

        private final int[] equal;

        private final double[] mean;

        private final double[] squares;

        private final int[][] histograms;

        Sums(NullColumns columns, int teachers, Statistic statistic) {
            this.columns = columns;
            this.draws = new int[teachers];
            this.greater = new int[teachers];
            this.equal = new int[teachers];
            this.mean = new double[teachers];
            this.squares = new double[teachers];
            this.histograms = statistic.linkage().isPresent() ? new int[teachers][Histograms.BINS] : new int[0][];
        }

        void add(int teacher, double value) {
            double difference = value - columns.observedOrNaN(teacher);
            if (Double.isNaN(difference)) {
                return;
            }
            int count = ++draws[teacher];
            double deviation = value - mean[teacher];
            mean[teacher] += deviation / count;
            squares[teacher] += deviation * (value - mean[teacher]);
            if (difference > Comparison.TOLERANCE) {
                greater[teacher]++;
            }
            else if (difference >= -Comparison.TOLERANCE) {
                equal[teacher]++;
            }
            if (histograms.length > 0) {
                histograms[teacher][Histograms.bin(value)]++;
            }
        }

        void finish() {
            for (int teacher = 0; teacher < draws.length; teacher++) {
                int count = draws[teacher];
                if (count > 0) {
                    double sd = (count < 2) ? Double.NaN : Math.sqrt(squares[teacher] / (count - 1));
                    columns.compare(teacher, new Moments(mean[teacher], sd), count, greater[teacher], equal[teacher]);
                    if (histograms.length > 0) {
                        columns.average(1, histograms[teacher]);
                    }
                    if (columns.keepsHistograms()) {
                        columns.keep(teacher, histograms[teacher]);
                    }
                }
            }
            columns.complete();
        }

    }

}
