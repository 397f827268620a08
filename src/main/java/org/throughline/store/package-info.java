/**
 * The one way in and out of the database: the Neo4j Java Driver over Bolt, to a database
 * that this process hosts ({@link org.throughline.store.EmbeddedDatabase}) or to any
 * Neo4j server.
 *
 * <p>
 * Entry types: {@link org.throughline.store.Database} runs the queries of
 * {@link org.throughline.store.QueryCatalogue}; {@link org.throughline.store.Schema}
 * applies constraints and indexes; {@link org.throughline.store.Repositories} holds what
 * is read and written entity by entity. Not here: query text (that is in
 * {@code cypher/}), measures, file formats. Nothing outside this package sees Neo4j or
 * Spring types.
 */
@NullMarked
package org.throughline.store;

import org.jspecify.annotations.NullMarked;
