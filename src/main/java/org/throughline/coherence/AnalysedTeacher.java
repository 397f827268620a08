package org.throughline.coherence;

import java.util.List;
import java.util.Map;

/**
 * All that an analysis says about one teacher.
 *
 * @param coherence the measures of the selection
 * @param chance how they compare with chance, by the names of
 * {@link SelectionAnalysis#STATISTICS}, in their order
 * @param nullHistograms the draws of chance as counts of equal parts of [0, 1], by
 * statistic, where they were kept
 * @param type of the selection
 * @param lowPower whether so few courses can hardly be told from chance
 */
public record AnalysedTeacher(TeacherCoherence coherence, Map<String, ChanceComparison> chance,
        Map<String, List<Integer>> nullHistograms, SelectionType type, boolean lowPower) {
}
