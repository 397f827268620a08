package org.throughline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries of this page
 * @param next what to pass as {@code after} for the next page, null on the last one
 * @param total entries on all pages
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {

    public Page {
        items = List.copyOf(items);
    }

}
