package org.throughline.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit entries at the most, from 1 to {@value #MAX_LIMIT}
 * @param after {@link Page#next()} of the page before; null for the first page
 * @param sort property to sort by
 * @param order smallest or largest first
 */
public record PageRequest(int limit, @Nullable String after, String sort, SortOrder order) {

    /** The longest page. */
    public static final int MAX_LIMIT = 1000;

    private static final Pattern CURSOR = Pattern.compile("\\d{1,9}");

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequestException("limit", "limit must be from 1 to " + MAX_LIMIT + ", not " + limit + ".");
        }
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw new InvalidRequestException("after", "after must be the 'next' of an earlier page.");
        }
    }

    void requireSortIn(List<String> sortable) {
        if (!sortable.contains(sort)) {
            throw new InvalidRequestException("sort", "sort must be one of " + String.join(", ", sortable) + ".");
        }
    }

    /** How many entries come before this page. */
    int skip() {
        return (after == null) ? 0 : Integer.parseInt(after);
    }

    Map<String, Object> parameters() {
        return Map.of("sort", sort, "descending", order == SortOrder.DESC, "skip", skip(), "limit", limit);
    }

    <T> Page<T> page(List<T> items, long total) {
        int end = skip() + items.size();
        return new Page<>(items, (end < total && !items.isEmpty()) ? String.valueOf(end) : null, total);
    }

}
