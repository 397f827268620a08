/**
 * How coherent the course selection of a teacher is: similarity of courses, the measures
 * of one selection, and why each figure is what it is.
 * {@link org.throughline.coherence.CoherenceEngine} computes them on a projection under
 * {@link org.throughline.coherence.CoherenceParameters};
 * {@link org.throughline.coherence.TeacherCoherence} and
 * {@link org.throughline.coherence.Explanation} are what comes out. Everything here is
 * pure: loading the projection and writing the figures back are not here (store, report).
 */
@NullMarked
package org.throughline.coherence;

import org.jspecify.annotations.NullMarked;
