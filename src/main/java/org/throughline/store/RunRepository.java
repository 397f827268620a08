package org.throughline.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The runs in the graph. */
public interface RunRepository extends Neo4jRepository<Run, String> {

    /** All runs, the latest first. */
    List<Run> findAllByOrderByStartedAtDescIdAsc();

    /** The latest run of a kind that has this status. */
    Optional<Run> findFirstByKindAndStatusOrderByStartedAtDesc(String kind, RunStatus status);

    /** The runs that have this status. */
    List<Run> findAllByStatus(RunStatus status);

}
