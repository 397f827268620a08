/**
 * REST under {@code /api/v1}, the static pages, and who may reach them.
 *
 * <p>
 * Entry types: one controller a resource. A controller binds parameters, calls one use
 * case of {@code report} and hands out its record; {@link org.throughline.web.Problems}
 * turns failures into RFC 9457 documents. Not here: measures, queries, anything that
 * computes.
 */
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
