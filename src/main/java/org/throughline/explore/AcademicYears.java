package org.throughline.explore;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.coherence.Period;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * How many teachers completed a course of each group of courses, by academic year. A
 * teacher counts once in a year and once in the whole, whatever they completed.
 */
final class AcademicYears {

    /** The column of what has no date. */
    private static final int UNDATED = 0;

    private final Month yearStart;

    private final int[] years;

    /** Teachers by group, then by column; the years begin at column 1. */
    private final int[][] counts;

    private final int[] totals;

    /**
     * Counts.
     * @param selections what teachers completed
     * @param groupsOf the groups of each course
     * @param groups how many groups there are
     * @param yearStart the month in which an academic year starts
     */
    AcademicYears(Selections selections, Incidence groupsOf, int groups, Month yearStart) {
        this.yearStart = yearStart;
        SortedSet<Integer> found = new TreeSet<>();
        Map<Integer, Integer> yearOfDay = new HashMap<>();
        for (int at = 0; at < selections.size(); at++) {
            if (selections.day(at) != DateInterval.UNKNOWN_DAY) {
                found.add(yearOfDay.computeIfAbsent(selections.day(at), this::yearOf));
            }
        }
        this.years = found.stream().mapToInt(Integer::intValue).toArray();
        this.counts = new int[groups][years.length + 1];
        this.totals = new int[groups];
        int[][] last = new int[groups][years.length + 1];
        int[] lastOfAll = new int[groups];
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            for (int at = selections.start(teacher); at < selections.end(teacher); at++) {
                int day = selections.day(at);
                int column = (day == DateInterval.UNKNOWN_DAY) ? UNDATED
                        : 1 + Arrays.binarySearch(years, yearOfDay.getOrDefault(day, 0));
                int course = selections.course(at);
                for (int position = groupsOf.start(course); position < groupsOf.end(course); position++) {
                    int group = groupsOf.column(position);
                    // teachers are marked by their number from 1: 0 is nobody
                    if (last[group][column] != teacher + 1) {
                        last[group][column] = teacher + 1;
                        counts[group][column]++;
                    }
                    if (lastOfAll[group] != teacher + 1) {
                        lastOfAll[group] = teacher + 1;
                        totals[group]++;
                    }
                }
            }
        }
    }

    int yearOf(int day) {
        return Period.yearOf(LocalDate.ofEpochDay(day), yearStart);
    }

    DateInterval interval(Period period) {
        return period.interval(yearStart);
    }

    /** Teachers who completed a course of a group. */
    int total(int group) {
        return totals[group];
    }

    /** Those who completed it on an unknown day. */
    int undated(int group) {
        return counts[group][UNDATED];
    }

    /** Teachers by year, without the years in which there was nobody. */
    SortedMap<Integer, Integer> byYear(int group) {
        SortedMap<Integer, Integer> byYear = new TreeMap<>();
        for (int column = 1; column <= years.length; column++) {
            if (counts[group][column] > 0) {
                byYear.put(years[column - 1], counts[group][column]);
            }
        }
        return byYear;
    }

}
