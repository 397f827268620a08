package org.throughline.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * A loop over 0 to total - 1 on several threads. Which thread takes which step is left to
 * chance, so a step must write only what is its own; then the result does not depend on
 * the number of threads.
 */
public final class ParallelLoop {

    private final int total;

    private final int chunk;

    private final Progress progress;

    private final AtomicInteger next = new AtomicInteger();

    private final AtomicBoolean stopped = new AtomicBoolean();

    private int done;

    private ParallelLoop(int total, int chunk, Progress progress) {
        this.total = total;
        this.chunk = chunk;
        this.progress = progress;
    }

    /**
     * How many processors there are to use.
     * @return at least 1
     */
    public static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Does all steps and returns when they are done.
     * @param total how many steps there are
     * @param chunk how many a thread takes at a time
     * @param threads how many to use, at least 1
     * @param progress follows and stops it
     * @param worker called once a thread: does one step; may keep what it reuses
     * @throws CancellationException if the progress says so or the thread is interrupted
     */
    public static void run(int total, int chunk, int threads, Progress progress, Supplier<IntConsumer> worker) {
        ParallelLoop loop = new ParallelLoop(total, chunk, progress);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().daemon().name("loop-", 0).factory())) {
            List<Future<?>> workers = new ArrayList<>();
            for (int at = 0; at < threads; at++) {
                workers.add(pool.submit(() -> loop.work(worker.get())));
            }
            for (Future<?> started : workers) {
                loop.await(started);
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            // workers that had already ended did not notice
            loop.stop();
        }
        loop.refuseIfCancelled();
    }

    private void work(IntConsumer step) {
        for (int from = take(); from >= 0; from = take()) {
            int to = Math.min(from + chunk, total);
            for (int index = from; index < to; index++) {
                step.accept(index);
            }
            done(to - from);
        }
    }

    /** The first step of the next chunk, -1 when there is none. */
    private int take() {
        if (progress.isCancelled()) {
            stop();
        }
        if (stopped.get() || next.get() >= total) {
            return -1;
        }
        int from = next.getAndAdd(chunk);
        return (from < total) ? from : -1;
    }

    private synchronized void done(int count) {
        done += count;
        progress.advanced(done, total);
    }

    private void stop() {
        stopped.set(true);
    }

    private void await(Future<?> worker) {
        try {
            worker.get();
        }
        catch (InterruptedException ex) {
            stop();
            Thread.currentThread().interrupt();
        }
        catch (ExecutionException ex) {
            stop();
            if (ex.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A computation failed", ex.getCause());
        }
    }

    private void refuseIfCancelled() {
        if (stopped.get()) {
            throw new CancellationException("The computation was cancelled");
        }
    }

}
