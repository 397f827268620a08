/**
 * Questionnaires: an {@code Instrument} is a file that says which items there are, how
 * they are answered and which of them make up a subscale. A {@code ResponseSheet} holds
 * what one person answered at one time, and gives the scores; {@code ItemStatistics} and
 * {@code WaveComparison} say how items and scores behave in a group.
 * <p>
 * {@code Instruments} knows those that come along. Their items have no texts, which are
 * under copyright; whoever has the right to use them adds them in a file of their own.
 * <p>
 * Not here: reading answers ({@code ingest}), what comes from the graph and what goes
 * back to it ({@code report}).
 */
@NullMarked
package org.throughline.motivation.questionnaire;

import org.jspecify.annotations.NullMarked;
