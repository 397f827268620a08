package org.throughline.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.throughline.coherence.AnalysedTeacher;
import org.throughline.coherence.ChanceComparison;
import org.throughline.coherence.SelectionType;
import org.throughline.coherence.TypeThresholds;
import org.throughline.report.SelectionReports.TypeReport;

/** Says in words which rule gave a selection its type, with the numbers it looked at. */
final class TypeExplanation {

    private TypeExplanation() {
    }

    static TypeReport of(AnalysedTeacher teacher, boolean known, TypeThresholds thresholds) {
        if (!known) {
            return new TypeReport(null, "The type is not known yet.",
                    "Shuffling all selections takes all teachers: start a run with these parameters.",
                    teacher.lowPower(), null);
        }
        SelectionType type = teacher.type();
        int courses = teacher.coherence().courses();
        return new TypeReport(type.key(), type.meaning(), rule(teacher, thresholds), teacher.lowPower(),
                teacher.lowPower()
                        ? "Power is low at n = " + courses
                                + ": so few courses can seldom be told from chance, whatever they have in common."
                        : null);
    }

    private static String rule(AnalysedTeacher teacher, TypeThresholds thresholds) {
        String thematic = "thematic p " + compare(p(teacher, "thematicCoherence"), thresholds.alpha());
        String disciplinary = "disciplinary p " + compare(p(teacher, "disciplinaryCoherence"), thresholds.alpha());
        return switch (teacher.type()) {
            case INSUFFICIENT -> (teacher.coherence().courses() < thresholds.minimumCourses())
                    ? teacher.coherence().courses() + " courses, fewer than " + thresholds.minimumCourses()
                    : "neither facet could be compared with chance";
            case NARROW -> thematic + ", and concentration " + number(teacher.coherence().thematic().concentration())
                    + " (from " + plain(thresholds.narrowConcentration()) + ") or effective topics "
                    + number(teacher.coherence().thematic().effectiveCategories()) + " (below "
                    + plain(thresholds.narrowEffectiveTopics()) + ")";
            case DISCIPLINARY, INTEGRATED -> thematic + ", " + disciplinary;
            case BRIDGING -> thematic + ", and bridging is above the " + plain(thresholds.bridgingQuantile())
                    + " quantile of chance (at " + number(quantile(teacher, "bridging")) + ")";
            case THEMATIC -> thematic + "; neither narrow, bridging nor integrated";
            case FRAGMENTED -> thematic + ", " + disciplinary + ", and the largest threads "
                    + number(teacher.coherence().thematic().largestThread()) + " and "
                    + number(teacher.coherence().disciplinary().largestThread()) + " are below "
                    + plain(thresholds.fragmentedLargestThread());
            case WEAK -> thematic + ", " + disciplinary + ", and no other rule holds";
        };
    }

    private static OptionalDouble p(AnalysedTeacher teacher, String statistic) {
        ChanceComparison chance = teacher.chance().get(statistic);
        return (chance == null) ? OptionalDouble.empty() : chance.comparison().p();
    }

    private static OptionalDouble quantile(AnalysedTeacher teacher, String statistic) {
        ChanceComparison chance = teacher.chance().get(statistic);
        return (chance == null) ? OptionalDouble.empty() : chance.comparison().quantile();
    }

    private static String compare(OptionalDouble value, double bound) {
        if (value.isEmpty()) {
            return "is undefined";
        }
        return number(value) + ((value.getAsDouble() <= bound) ? " <= " : " > ") + plain(bound);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()).replaceFirst("0{1,3}$", "")
                : "undefined";
    }

    private static String plain(double value) {
        return (value == Math.rint(value)) ? Long.toString((long) value) : Double.toString(value);
    }

}
