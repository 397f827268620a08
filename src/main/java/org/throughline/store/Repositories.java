package org.throughline.store;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * What is read and written entity by entity, by Spring Data Neo4j over the driver of a
 * {@link Database}.
 */
public final class Repositories implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private Repositories(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /** Opens the repositories; the database stays open when they are closed. */
    public static Repositories open(Database database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Mapping.class, () -> new Mapping(database.driver()));
        context.refresh();
        return new Repositories(context);
    }

    public RunRepository runs() {
        return context.getBean(RunRepository.class);
    }

    public TeacherRepository teachers() {
        return context.getBean(TeacherRepository.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableNeo4jRepositories
    @EnableTransactionManagement
    static class Mapping extends AbstractNeo4jConfig {

        private final Driver driver;

        Mapping(Driver driver) {
            this.driver = driver;
        }

        // the driver belongs to the database, so Spring must not close it
        @Override
        @Bean(destroyMethod = "")
        public Driver driver() {
            return driver;
        }

        @Override
        protected Collection<String> getMappingBasePackages() {
            return List.of(Mapping.class.getPackageName());
        }

    }

}
