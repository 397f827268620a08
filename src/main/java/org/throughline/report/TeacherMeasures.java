package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CoherenceReports.Summary;
import org.throughline.report.EngagementReports.Values;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** The numbers that an analysis wrote to the teachers, over all who carry its results. */
final class TeacherMeasures {

    private static final int BINS = 20;

    private final Database database;

    private final QueryCatalogue queries;

    private final CoherenceReports coherence;

    private final String carrier;

    private final List<String> measures;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param carrier property of Teacher that names the run
     * @param measures properties of Teacher with the numbers
     * @param minimumGroup groups of fewer teachers are suppressed in summaries
     */
    TeacherMeasures(Database database, QueryCatalogue queries, CoherenceReports coherence, String carrier,
            List<String> measures, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.coherence = coherence;
        this.carrier = carrier;
        this.measures = measures;
        this.minimumGroup = minimumGroup;
    }

    /** How a number is distributed between two bounds. */
    Values distribution(String run, String measure, double from, double to) {
        List<Double> defined = new ArrayList<>();
        int[] undefined = { 0 };
        database.forEach(queries.get("report/list-teacher-measure"), parameters(run, measure, null), (row) -> {
            Double value = row.optionalDouble("value");
            if (value == null) {
                undefined[0]++;
            }
            else {
                defined.add(value);
            }
        });
        return EngagementFigures.values(defined.stream().mapToDouble(Double::doubleValue).toArray(), undefined[0], from,
                to, BINS);
    }

    /**
     * Sums a number up by an attribute.
     * @throws InvalidRequestException if there is no such attribute or number
     */
    Summary summary(String run, String by, String measure) {
        if (!measures.contains(measure)) {
            throw new InvalidRequestException("measure",
                    "measure must be one of " + String.join(", ", measures) + ", not '" + measure + "'.");
        }
        coherence.requireAttribute(by);
        MeasureSamples samples = new MeasureSamples();
        database.forEach(queries.get("report/list-teacher-measure"), parameters(run, measure, by),
                (row) -> samples.add(row.get("attribute"), row.optionalDouble("value")));
        return samples.summary(by, measure, run, minimumGroup);
    }

    private Map<String, @Nullable Object> parameters(String run, String measure, @Nullable String attribute) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("carrier", carrier);
        parameters.put("measure", measure);
        parameters.put("attribute", attribute);
        return parameters;
    }

}
