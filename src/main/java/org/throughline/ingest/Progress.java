package org.throughline.ingest;

import java.util.Locale;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (phase, done, total) -> {
    };

    /**
     * Takes notice of progress.
     * @param phase what is being done
     * @param done the bytes that this phase has read, or how much it has deleted
     * @param total what {@code done} will come to; {@code done} reaches it exactly once,
     * at the end of the phase
     * @throws java.util.concurrent.CancellationException to end the import here; what was
     * written stays, and importing again completes it
     */
    void update(Phase phase, long done, long total);

    /**
     * A part of an import.
     *
     * @param work what is done
     * @param object with what: a file, or the graph
     */
    record Phase(Work work, String object) {

        /** For people to read, for example {@code "Checking courses.csv"}. */
        @Override
        public String toString() {
            return work.participle + " " + object;
        }

    }

    /** What a phase does. */
    enum Work {

        /** Judges every row of a file. */
        CHECK("Checking"),

        /** Deletes what the graph holds. */
        EMPTY("Emptying"),

        /** Writes a file to the graph. */
        LOAD("Loading");

        private final String participle;

        Work(String participle) {
            this.participle = participle;
        }

        /** The word for it in the messages of REST. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
