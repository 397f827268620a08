package org.throughline.cli;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the terminal, one a phase; where the output is no terminal, one line
 * a phase.
 */
final class Bar implements AutoCloseable {

    private final boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);

    private @Nullable ProgressBar bar;

    private String phase = "";

    synchronized void update(String now, long done, long total) {
        if (!now.equals(phase)) {
            close();
            phase = now;
            if (terminal) {
                bar = new ProgressBarBuilder().setTaskName(now)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
            }
            else {
                System.err.println(now);
            }
        }
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

}
