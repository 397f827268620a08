package org.throughline.cli;

import java.util.Locale;
import java.util.Map;
import org.throughline.report.AnalysisKind;
import org.throughline.report.RunListener;
import org.throughline.report.RunReport;
import org.throughline.report.RunService;

/** Runs an analysis to its end, with a bar. */
final class Runs {

    private Runs() {
    }

    static RunReport complete(RunService runs, AnalysisKind kind, Map<String, ?> parameters) {
        try (Bar bar = new Bar()) {
            RunListener listener = new RunListener() {

                @Override
                public void advanced(Step step) {
                    String word = step.phase().substring(0, 1).toUpperCase(Locale.ROOT) + step.phase().substring(1);
                    bar.update(word + " " + kind.key(), step.done(), step.total());
                }

                @Override
                public void ended(RunReport run) {
                    // the bar closes with the block
                }

            };
            return runs.await(runs.start(kind, parameters, listener).id());
        }
    }

}
