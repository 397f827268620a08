package org.throughline.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.throughline.explore.GraphLayout.Link;
import org.throughline.explore.GraphLayout.Node;
import org.throughline.explore.GraphLayout.Position;

/**
 * The layouts that were asked for last, by all that they depend on. Who asks for one that
 * is being computed waits for it. Thread-safe.
 */
public final class LayoutCache {

    private static final float LOAD = 0.75f;

    private final Map<Request, FutureTask<Map<String, Position>>> layouts;

    /**
     * An empty cache.
     * @param capacity how many layouts are kept
     */
    public LayoutCache(int capacity) {
        this.layouts = new LinkedHashMap<>(16, LOAD, true) {

            @Override
            protected boolean removeEldestEntry(Map.Entry<Request, FutureTask<Map<String, Position>>> eldest) {
                return size() > capacity;
            }

        };
    }

    private record Request(List<Node> nodes, List<Link> links, LayoutAlgorithm algorithm, long seed) {
    }

    /**
     * Like {@link GraphLayout#place(List, List, LayoutAlgorithm, long)}.
     * @param nodes see there
     * @param links see there
     * @param algorithm see there
     * @param seed see there
     * @return see there
     */
    public Map<String, Position> place(List<Node> nodes, List<Link> links, LayoutAlgorithm algorithm, long seed) {
        Request request = new Request(List.copyOf(nodes), List.copyOf(links), algorithm, seed);
        FutureTask<Map<String, Position>> layout;
        synchronized (layouts) {
            layout = layouts.computeIfAbsent(request,
                    (key) -> new FutureTask<>(() -> GraphLayout.place(nodes, links, algorithm, seed)));
        }
        layout.run();
        try {
            return layout.get();
        }
        catch (ExecutionException ex) {
            synchronized (layouts) {
                layouts.remove(request);
            }
            if (ex.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(ex.getCause());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a layout was computed", ex);
        }
    }

}
