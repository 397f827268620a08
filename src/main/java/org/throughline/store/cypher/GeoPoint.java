package org.throughline.store.cypher;

import org.jspecify.annotations.Nullable;

/**
 * A point in an answer.
 *
 * @param srid its coordinate system
 * @param x first coordinate
 * @param y second coordinate
 * @param z third coordinate, null in the plane
 */
public record GeoPoint(int srid, double x, double y, @Nullable Double z) {
}
