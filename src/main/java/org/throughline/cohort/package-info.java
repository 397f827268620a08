/**
 * Synthetic cohorts: an import folder of invented teachers and courses whose coherence is
 * known, because it was planted.
 * <p>
 * Start at {@link org.throughline.cohort.CohortGenerator}, which writes what
 * {@link org.throughline.cohort.CohortParameters} ask for. A community of courses shares
 * a theme; each teacher follows one {@link org.throughline.cohort.PlantedType}; the truth
 * is written beside the import files, under {@code planted/}.
 * <p>
 * Everything that is drawn comes from the seed through one class ({@code Draws}), in
 * streams of their own for the catalogue, each course and each teacher. So a teacher can
 * be drawn without the teachers before, memory does not grow with their number, and the
 * same parameters give the same bytes on every machine.
 * <p>
 * Not here: reading an import folder, any measure of coherence, the command line.
 */
@NullMarked
package org.throughline.cohort;

import org.jspecify.annotations.NullMarked;
