package org.throughline.motivation.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.throughline.motivation.questionnaire.Instrument.Subscale;
import org.throughline.stats.PairedDifference;

/**
 * How the scores of a subscale changed from one wave to another, among those who have one
 * in both: see {@link PairedDifference}.
 *
 * @param subscale key of the subscale
 * @param from the earlier wave
 * @param to the later wave
 * @param change second - first, its interval and paired d
 */
public record WaveComparison(String subscale, int from, int to, PairedDifference change) {

    /**
     * Compares two waves.
     * @param first sheets of the earlier wave by person
     * @param second sheets of the later wave by person
     */
    public static WaveComparison of(Subscale subscale, int from, Map<String, ResponseSheet> first, int to,
            Map<String, ResponseSheet> second) {
        List<double[]> pairs = new ArrayList<>();
        new TreeMap<>(first).forEach((person, sheet) -> {
            ResponseSheet later = second.get(person);
            OptionalDouble before = sheet.score(subscale);
            OptionalDouble after = (later == null) ? OptionalDouble.empty() : later.score(subscale);
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new double[] { before.getAsDouble(), after.getAsDouble() });
            }
        });
        return new WaveComparison(subscale.key(), from, to,
                PairedDifference.of(pairs.stream().mapToDouble((pair) -> pair[0]).toArray(),
                        pairs.stream().mapToDouble((pair) -> pair[1]).toArray()));
    }

}
