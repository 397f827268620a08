package org.throughline.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Teachers with the same value of an attribute, counted by kind.
 *
 * @param value the value, null if unknown
 * @param n teachers, null if suppressed
 * @param counts teachers by kind, null where suppressed
 * @param suppressed whether the group is too small to be published
 */
public record KindGroup(@Nullable String value, @Nullable Integer n, Map<String, @Nullable Integer> counts,
        boolean suppressed) {
}
