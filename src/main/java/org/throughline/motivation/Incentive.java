package org.throughline.motivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hours that a teacher completed towards a credit, year by year.
 *
 * <p>
 * Hours of a course = the sum of the hours of all courses that the teacher completed in
 * the same academic year up to and with it, in the order of the days of completion, on
 * the same day in that of their ids. A course crosses the line if it brings the sum to a
 * multiple of the hours of a credit, or beyond, that the sum had not reached before;
 * hours beyond are not taken into the next year.
 *
 * <p>
 * Range: hours, from 0. A course of which the hours are not known has no sum and adds
 * nothing: the sums of later courses of that year are then lower bounds. Errors: hours of
 * a credit that are not above 0 raise IllegalArgumentException.
 *
 * <p>
 * Source: own definition; 30 hours are a credit of professional development in Israel.
 */
public final class Incentive {

    /**
     * Sums of hours that are written as decimals must not miss the line by a rounding.
     */
    private static final double TOLERANCE = 1e-9;

    private final double credit;

    /**
     * Knows the line.
     * @param credit hours of a credit, above 0
     */
    public Incentive(double credit) {
        if (!(credit > 0)) {
            throw new IllegalArgumentException("the hours of a credit must be above 0, not " + credit);
        }
        this.credit = credit;
    }

    /**
     * A completed course.
     *
     * @param course id
     * @param year academic year of the completion
     * @param day of the completion
     * @param hours of the course, null if not known
     */
    public record Completion(String course, long year, LocalDate day, @Nullable Double hours) {
    }

    /**
     * What a course brought.
     *
     * @param hours of that year up to and with this course
     * @param crossed whether it crossed the line
     */
    public record Step(double hours, boolean crossed) {
    }

    /**
     * The sums of one teacher.
     * @param completions of the teacher, each course once
     * @return by course, without those of which the hours are not known
     */
    public Map<String, Step> steps(List<Completion> completions) {
        List<Completion> ordered = new ArrayList<>(completions);
        ordered.sort(Comparator.comparing(Completion::day).thenComparing(Completion::course));
        Map<Long, Double> sums = new HashMap<>();
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Completion completion : ordered) {
            Double hours = completion.hours();
            if (hours == null) {
                continue;
            }
            double before = sums.getOrDefault(completion.year(), 0.0);
            double after = before + hours;
            sums.put(completion.year(), after);
            steps.put(completion.course(), new Step(after, credits(after) > credits(before)));
        }
        return steps;
    }

    private double credits(double hours) {
        return Math.floor(hours / credit + TOLERANCE);
    }

}
