package org.throughline.store;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One analysis or import, and everything needed to repeat it.
 *
 * @param id derived from kind, parameters, seed, input and version: the same work is the
 * same run
 * @param kind what was done, such as {@code coherence} or {@code import}
 * @param parameters the parameters as a JSON object
 * @param seed seed of what is random, null where nothing is
 * @param startedAt when it started, in UTC
 * @param finishedAt when it ended, in UTC; null while it runs
 * @param status how far it has come
 * @param inputHash SHA-256 of the input, in hexadecimal digits
 * @param version version of Throughline
 * @param message why it failed, null if it did not
 * @param summary what it found besides its results, as a JSON object; null if nothing
 */
@Node("Run")
public record Run(@Id String id, String kind, String parameters, @Nullable Long seed, ZonedDateTime startedAt,
        @Nullable ZonedDateTime finishedAt, @ConvertWith(converter = RunStatusConverter.class) RunStatus status,
        String inputHash, String version, @Nullable String message, @Nullable String summary) {

    /** The same run, finished. */
    public Run finished(ZonedDateTime when, String found) {
        return new Run(id, kind, parameters, seed, startedAt, when, RunStatus.FINISHED, inputHash, version, null,
                found);
    }

    /** The same run, ended in another way. */
    public Run ended(RunStatus end, ZonedDateTime when, @Nullable String why) {
        return new Run(id, kind, parameters, seed, startedAt, when, end, inputHash, version, why, null);
    }

}
