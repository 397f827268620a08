package org.throughline.coherence;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.throughline.coherence.nullmodel.NullColumns;
import org.throughline.coherence.nullmodel.NullResults;

/**
 * What an analysis says of all teachers, in the order of their ids and in columns; a row
 * becomes an object only when it is read.
 */
public final class AnalysisTable extends AbstractList<AnalysedTeacher> implements RandomAccess {

    private final CoherenceTable measures;

    private final NullResults chance;

    private final TypeThresholds thresholds;

    AnalysisTable(CoherenceTable measures, NullResults chance, TypeThresholds thresholds) {
        this.measures = measures;
        this.chance = chance;
        this.thresholds = thresholds;
    }

    @Override
    public int size() {
        return measures.size();
    }

    /**
     * One teacher.
     * @param teacher the index of the teacher in the projection
     * @return the row
     */
    @Override
    public AnalysedTeacher get(int teacher) {
        Map<String, ChanceComparison> compared = new LinkedHashMap<>();
        Map<String, List<Integer>> histograms = new LinkedHashMap<>();
        for (String statistic : chance.statistics()) {
            NullColumns columns = chance.of(statistic);
            columns.histogram(teacher)
                .ifPresent((counts) -> histograms.put(statistic, Arrays.stream(counts).boxed().toList()));
            compared.put(statistic, new ChanceComparison(columns.comparison(teacher), columns.q(teacher)));
        }
        return classified(measures.get(teacher), compared, histograms, thresholds);
    }

    /**
     * The type of a teacher's selection.
     * @param teacher their index
     * @return the type
     */
    public SelectionType type(int teacher) {
        return get(teacher).type();
    }

    /**
     * The comparison with chance.
     * @return columns by statistic
     */
    public NullResults chance() {
        return chance;
    }

    /**
     * The same measures, classified otherwise.
     * @param other the thresholds
     * @return a view of this
     */
    public AnalysisTable with(TypeThresholds other) {
        return new AnalysisTable(measures, chance, other);
    }

    static AnalysedTeacher classified(TeacherCoherence coherence, Map<String, ChanceComparison> chance,
            Map<String, List<Integer>> histograms, TypeThresholds thresholds) {
        SelectionType type = Typology.classify(coherence, chance, thresholds);
        return new AnalysedTeacher(coherence, chance, histograms, type, Typology.hasLowPower(coherence, thresholds));
    }

}
