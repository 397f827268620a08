package org.throughline.concurrent;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who follow one piece of work. Who comes late hears the last step first; who comes
 * too late hears the end. A follower that fails, such as a browser that went away, does
 * not disturb the work.
 *
 * @param <S> a step
 * @param <E> the end
 */
public final class Followers<S, E> {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final List<Follower<? super S, ? super E>> followers = new CopyOnWriteArrayList<>();

    private @Nullable S last;

    private @Nullable E end;

    /**
     * Lets somebody follow the work.
     * @param follower hears all that comes
     */
    public synchronized void add(Follower<? super S, ? super E> follower) {
        E ended = end;
        if (ended != null) {
            follower.ended(ended);
            return;
        }
        followers.add(follower);
        S step = last;
        if (step != null) {
            follower.advanced(step);
        }
    }

    /**
     * Tells all of a step.
     * @param step how far the work is
     */
    public synchronized void advanced(S step) {
        last = step;
        for (Follower<? super S, ? super E> follower : followers) {
            tell(() -> follower.advanced(step));
        }
    }

    /**
     * Tells all of the end.
     * @param how how the work ended
     */
    public synchronized void ended(E how) {
        end = how;
        for (Follower<? super S, ? super E> follower : followers) {
            tell(() -> follower.ended(how));
        }
    }

    /**
     * How the work ended.
     * @return null while it goes on
     */
    public synchronized @Nullable E end() {
        return end;
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        }
        catch (RuntimeException ex) {
            LOG.debug("A follower failed", ex);
        }
    }

}
