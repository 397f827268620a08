package org.throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.report.TypeReports.SensitivityRow;

/**
 * The types of a run under other parameters, as the run keeps them: nothing suppressed.
 */
record SensitivityTable(List<SensitivityRow> rows) {

    /** The name under which a run keeps it. */
    static final String KEY = "sensitivity";

    SensitivityTable {
        rows = List.copyOf(rows);
    }

    static int[] counts(SensitivityRow row) {
        return TypeReports.TYPES.stream().mapToInt((type) -> {
            Integer count = row.counts().get(type);
            return (count == null) ? 0 : count;
        }).toArray();
    }

    List<Map<String, @Nullable Object>> toSummary() {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (SensitivityRow row : rows) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("alpha", row.alpha());
            map.put("similarity", row.similarity());
            map.put("variant", row.variant());
            map.put("counts", row.counts());
            map.put("sameAsMain", row.sameAsMain());
            map.put("main", row.main());
            list.add(map);
        }
        return list;
    }

    @SuppressWarnings("unchecked") // what toSummary wrote
    static SensitivityTable read(Map<String, @Nullable Object> summary) {
        List<SensitivityRow> rows = new ArrayList<>();
        if (summary.get(KEY) instanceof List<?> list) {
            for (Object entry : list) {
                Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) entry;
                rows.add(new SensitivityRow(number(map.get("alpha")), String.valueOf(map.get("similarity")),
                        String.valueOf(map.get("variant")), counts(map.get("counts")),
                        (map.get("sameAsMain") == null) ? null : Double.valueOf(number(map.get("sameAsMain"))),
                        Boolean.TRUE.equals(map.get("main"))));
            }
        }
        return new SensitivityTable(rows);
    }

    @SuppressWarnings("unchecked") // what toSummary wrote
    private static Map<String, @Nullable Integer> counts(@Nullable Object map) {
        return (map instanceof Map<?, ?> counts) ? (Map<String, @Nullable Integer>) counts : Map.of();
    }

    private static double number(@Nullable Object value) {
        return (value instanceof Number number) ? number.doubleValue() : Double.NaN;
    }

}
