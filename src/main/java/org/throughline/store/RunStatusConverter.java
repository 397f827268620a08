package org.throughline.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyConverter;

/** Writes the status of a run in lower case, as researchers query it. */
final class RunStatusConverter implements Neo4jPersistentPropertyConverter<RunStatus> {

    @Override
    public Value write(@Nullable RunStatus status) {
        return status == null ? Values.NULL : Values.value(status.word());
    }

    @Override
    public @Nullable RunStatus read(@Nullable Value word) {
        return word == null || word.isNull() ? null : RunStatus.ofWord(word.asString());
    }

}
