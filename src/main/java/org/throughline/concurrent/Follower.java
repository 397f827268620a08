package org.throughline.concurrent;

/**
 * Hears how a piece of work goes on. Called by the thread that does the work, so it must
 * not block.
 *
 * @param <S> a step
 * @param <E> the end
 */
public interface Follower<S, E> {

    /**
     * Part of the work is done.
     * @param step how far it is
     */
    void advanced(S step);

    /**
     * The work has ended, in whatever way. Nothing follows.
     * @param end how it ended
     */
    void ended(E end);

}
