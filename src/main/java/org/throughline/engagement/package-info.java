/**
 * Engagement: from the traces of learning platforms to sessions, features, a composite
 * and profiles, for each enrolment and for each teacher.
 * <p>
 * {@link org.throughline.engagement.TraceStore} keeps the traces beside the graph, as
 * Parquet files in one form whatever platform they come from.
 * {@link org.throughline.engagement.DuckDatabase} works on them with the SQL in
 * {@code sql/engagement}, out of core, so that tens of millions of rows need little
 * memory.
 * <p>
 * Not here: reading the files of a platform ({@code ingest}), what comes from the graph
 * and what goes back to it ({@code report}).
 */
@NullMarked
package org.throughline.engagement;

import org.jspecify.annotations.NullMarked;
