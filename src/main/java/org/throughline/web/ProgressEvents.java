package org.throughline.web;

import io.micronaut.http.sse.Event;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.throughline.concurrent.Follower;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Passes the news of long work on as server-sent events: {@code progress} with each step,
 * and at the end its status with its last state.
 */
final class ProgressEvents {

    private ProgressEvents() {
    }

    /**
     * The events of some work.
     * @param follow lets a follower hear of it
     * @param status how it ended, in one word
     * @param <S> a step
     * @param <E> the end
     */
    static <S, E> Publisher<Event<Object>> of(Consumer<Follower<S, E>> follow, Function<E, String> status) {
        return Flux.create((sink) -> follow.accept(new Passing<>(sink, status)), FluxSink.OverflowStrategy.LATEST);
    }

    private record Passing<S, E>(FluxSink<Event<Object>> sink, Function<E, String> status) implements Follower<S, E> {

        @Override
        public void advanced(S step) {
            sink.next(Event.<Object>of(step).name("progress"));
        }

        @Override
        public void ended(E end) {
            sink.next(Event.<Object>of(end).name(status.apply(end)));
            sink.complete();
        }

    }

}
