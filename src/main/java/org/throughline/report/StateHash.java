package org.throughline.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;

/**
 * A hash of something in the graph, kept as long as nothing is written to the database.
 */
final class StateHash {

    private final Database database;

    private final Supplier<String> hash;

    private @Nullable Hashed last;

    StateHash(Database database, Supplier<String> hash) {
        this.database = database;
        this.hash = hash;
    }

    private record Hashed(String state, String hash) {
    }

    synchronized String current() {
        // asked before reading: what is written meanwhile makes the next call read again
        String state = database.state();
        Hashed before = last;
        if (before != null && before.state().equals(state)) {
            return before.hash();
        }
        Hashed now = new Hashed(state, hash.get());
        last = now;
        return now.hash();
    }

}
