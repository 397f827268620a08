package org.throughline.ingest.moodle;

import org.jspecify.annotations.Nullable;

/**
 * How many rows became what.
 *
 * @param component of logs, null otherwise
 * @param category of logs, null otherwise
 * @param outcome kept, repeated, excluded:reason or rejected:reason
 * @param rows how many
 */
public record TraceCount(@Nullable String component, @Nullable String category, String outcome, long rows) {
}
