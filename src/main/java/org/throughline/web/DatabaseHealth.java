package org.throughline.web;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.throughline.store.Database;
import org.throughline.store.DatabaseException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether the database answers. */
@Singleton
final class DatabaseHealth implements HealthIndicator {

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::ask).subscribeOn(Schedulers.boundedElastic());
    }

    private HealthResult ask() {
        HealthResult.Builder result = HealthResult.builder("database");
        try {
            database.verify();
            return result.status(HealthStatus.UP).build();
        }
        catch (DatabaseException ex) {
            return result.status(HealthStatus.DOWN).details(Map.of("error", String.valueOf(ex.getMessage()))).build();
        }
    }

}
