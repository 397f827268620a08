package org.throughline.store;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/**
 * The teachers in the graph, one by one. Lists and bulk writes go through the query
 * catalogue.
 */
public interface TeacherRepository extends Neo4jRepository<Teacher, String> {

}
