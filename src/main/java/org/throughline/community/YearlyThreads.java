package org.throughline.community;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * The threads of one academic year: communities of the courses that somebody took in it.
 *
 * @param year the calendar year it starts in
 * @param threads a partition of all courses; one that nobody took in that year is in none
 */
public record YearlyThreads(int year, Partition threads) {

    /**
     * Divides the courses of each year: the part of the network that lies among the
     * courses taken in it, every year with the same seed.
     * @param network of all courses
     * @param selections of all teachers
     * @param years what counts as each year, by the calendar year it starts in
     * @param parameters of the search
     * @param seed of each search
     * @param progress follows and stops it
     * @return the years in ascending order
     * @throws CancellationException if the progress says so
     */
    public static List<YearlyThreads> of(Network network, Selections selections, SortedMap<Integer, DateInterval> years,
            LeidenParameters parameters, long seed, Progress progress) {
        List<YearlyThreads> threads = new ArrayList<>();
        years.forEach((year, interval) -> {
            if (progress.isCancelled()) {
                throw new CancellationException("The computation was cancelled");
            }
            Network taken = network.among(courses(selections, interval));
            threads.add(new YearlyThreads(year, new Leiden(taken, parameters).find(seed)));
            progress.advanced(threads.size(), years.size());
        });
        return List.copyOf(threads);
    }

    private static BitSet courses(Selections selections, DateInterval interval) {
        BitSet courses = new BitSet();
        for (int position = 0; position < selections.size(); position++) {
            if (interval.contains(selections.day(position))) {
                courses.set(selections.course(position));
            }
        }
        return courses;
    }

}
