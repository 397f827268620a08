package org.throughline.coherence.nullmodel;

import java.util.ArrayList;
import java.util.List;
import org.throughline.coherence.nullmodel.NullParameters.Histograms;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/** The statistics of the selections as they are. */
final class Observed {

    private static final int CHUNK = 256;

    private Observed() {
    }

    /** Columns with the observed values, not compared with anything yet. */
    static List<NullColumns> of(List<Statistic> statistics, Selections selections, DateInterval interval,
            NullParameters parameters, int threads, Progress progress) {
        List<NullColumns> columns = new ArrayList<>();
        for (Statistic statistic : statistics) {
            columns.add(new NullColumns(statistic.key(), selections.teacherCount(),
                    parameters.histograms() == Histograms.MEAN_LINKAGE && statistic.linkage().isPresent()));
        }
        ParallelLoop.run(selections.teacherCount(), CHUNK, threads, Stop.of(progress), () -> {
            SelectionReader reader = new SelectionReader(selections, interval);
            Counting counting = new Counting(statistics);
            return (teacher) -> {
                reader.read(teacher);
                for (int at = 0; at < columns.size(); at++) {
                    double value = counting.of(at, reader.courses(), 0, reader.count());
                    columns.get(at).observe(teacher, counting.count(), value);
                }
            };
        });
        return columns;
    }

}
