package org.throughline.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of the threads from one academic year to the next.
 *
 * <p>
 * Threads a and b of consecutive years match when the Jaccard index of their courses, |a
 * and b| / |a or b|, reaches a threshold. Then, for the later year: b was born when it
 * matches nothing before, a died when nothing after matches it, several a merged into b
 * when b matches them all, a split into several b likewise; where a and b match each
 * other alone, b grew when |b| &gt;= (1 + change) |a|, shrank when |a| &gt;= (1 + change)
 * |b|, and continued otherwise.
 *
 * <p>
 * Conventions: years are those of the list, so a year that is left out is bridged; the
 * threads of the first year are born in it; courses without a thread count nowhere; a
 * thread may take part in a merge and a split at once, which are two events. Every thread
 * of the later year and every one of the earlier is in at least one event.
 *
 * <p>
 * Never undefined. Errors: years that do not ascend, or partitions of different numbers
 * of courses, raise IllegalArgumentException. Cost: linear in the courses of each year.
 * Events are in the order of the years, then of the threads of the later year, then of
 * those of the earlier.
 *
 * <p>
 * Example: {1,2,3,4} and {5,6}, a year later {1,2} and {3,4}: the first split (1/2 each),
 * the second died.
 *
 * <p>
 * Source: Greene, Doyle and Cunningham 2010, Tracking the evolution of communities in
 * dynamic social networks, ASONAM 2010:176-183, doi:10.1109/ASONAM.2010.17, sections
 * III.B and III.C. Deviation: a thread is compared with the year before only, not with
 * its last appearance.
 */
public final class ThreadEvents {

    private ThreadEvents() {
    }

    /** What happened. */
    public enum Kind {

        /** A thread that matches none of the year before. */
        BORN,

        /** One thread became one of about the same size. */
        CONTINUED,

        /** One thread became a larger one. */
        GREW,

        /** One thread became a smaller one. */
        SHRANK,

        /** Several threads became one. */
        MERGED,

        /** One thread became several. */
        SPLIT,

        /** A thread that none of the year after matches. */
        DIED

    }

    /**
     * An event.
     *
     * @param kind what happened
     * @param year the later of the two years
     * @param before the threads concerned, by their numbers in the year before; ascending
     * @param after the threads concerned, by their numbers in the year; ascending
     */
    public record Event(Kind kind, int year, List<Integer> before, List<Integer> after) {
    }

    /**
     * Two threads that match.
     *
     * @param before number of the earlier
     * @param after number of the later
     * @param jaccard how alike they are
     */
    private record Match(int before, int after, double jaccard) {
    }

    /**
     * The events of all years.
     * @param years in ascending order
     * @param parameters when threads match
     * @return the events in order
     * @throws IllegalArgumentException if the years do not ascend or do not have the same
     * courses
     */
    public static List<Event> of(List<YearlyThreads> years, ThreadEventParameters parameters) {
        List<Event> events = new ArrayList<>();
        Partition before = Partition.of();
        for (int at = 0; at < years.size(); at++) {
            refuseOther(years, at);
            YearlyThreads year = years.get(at);
            List<Match> matches = (at == 0) ? List.of() : matches(before, year.threads(), parameters);
            later(year, before, matches, parameters, events);
            earlier(year, before, matches, events);
            before = year.threads();
        }
        return List.copyOf(events);
    }

    private static void refuseOther(List<YearlyThreads> years, int at) {
        if (at > 0 && years.get(at).year() <= years.get(at - 1).year()) {
            throw new IllegalArgumentException(
                    "Year " + years.get(at).year() + " cannot come after " + years.get(at - 1).year());
        }
        if (years.get(at).threads().nodeCount() != years.get(0).threads().nodeCount()) {
            throw new IllegalArgumentException("All years must have the same courses");
        }
    }

    private static void later(YearlyThreads year, Partition before, List<Match> matches,
            ThreadEventParameters parameters, List<Event> events) {
        for (int thread = 0; thread < year.threads().communityCount(); thread++) {
            int after = thread;
            List<Integer> from = matches.stream().filter((match) -> match.after == after).map(Match::before).toList();
            if (from.size() != 1) {
                events.add(new Event(from.isEmpty() ? Kind.BORN : Kind.MERGED, year.year(), from, List.of(after)));
            }
            else if (matches.stream().filter((match) -> match.before == from.get(0)).count() == 1) {
                Kind kind = kind(before.size(from.get(0)), year.threads().size(after), parameters.change());
                events.add(new Event(kind, year.year(), from, List.of(after)));
            }
        }
    }

    private static Kind kind(int before, int after, double change) {
        if (after == before) {
            return Kind.CONTINUED;
        }
        if (after >= (1 + change) * before) {
            return Kind.GREW;
        }
        return (before >= (1 + change) * after) ? Kind.SHRANK : Kind.CONTINUED;
    }

    private static void earlier(YearlyThreads year, Partition before, List<Match> matches, List<Event> events) {
        for (int thread = 0; thread < before.communityCount(); thread++) {
            int earlier = thread;
            List<Integer> to = matches.stream().filter((match) -> match.before == earlier).map(Match::after).toList();
            if (to.size() != 1) {
                events.add(new Event(to.isEmpty() ? Kind.DIED : Kind.SPLIT, year.year(), List.of(earlier), to));
            }
        }
    }

    /** In the order of the earlier thread, then of the later. */
    private static List<Match> matches(Partition before, Partition after, ThreadEventParameters parameters) {
        List<Match> matches = new ArrayList<>();
        int[] common = new int[after.communityCount()];
        int[][] members = before.members();
        for (int earlier = 0; earlier < members.length; earlier++) {
            Arrays.fill(common, 0);
            for (int course : members[earlier]) {
                if (after.communityOf(course) != Partition.NONE) {
                    common[after.communityOf(course)]++;
                }
            }
            for (int later = 0; later < common.length; later++) {
                double jaccard = (double) common[later] / (before.size(earlier) + after.size(later) - common[later]);
                if (jaccard >= parameters.least()) {
                    matches.add(new Match(earlier, later, jaccard));
                }
            }
        }
        return matches;
    }

    /**
     * A number for each thread that it keeps through the years: of the threads that
     * match, the most alike (then those with the smallest numbers) pass theirs on, each
     * to one; a thread that inherits none gets the next.
     * @param years in ascending order
     * @param parameters when threads match
     * @return by year and number in the year
     * @throws IllegalArgumentException if the years do not ascend or do not have the same
     * courses
     */
    public static List<List<Integer>> lineages(List<YearlyThreads> years, ThreadEventParameters parameters) {
        List<List<Integer>> lineages = new ArrayList<>();
        int[] before = {};
        int next = 0;
        for (int at = 0; at < years.size(); at++) {
            refuseOther(years, at);
            int[] own = new int[years.get(at).threads().communityCount()];
            Arrays.fill(own, -1);
            List<Match> matches = (at == 0) ? List.of()
                    : matches(years.get(at - 1).threads(), years.get(at).threads(), parameters);
            boolean[] passedOn = new boolean[before.length];
            for (Match match : matches.stream()
                .sorted(Comparator.comparingDouble(Match::jaccard).reversed())
                .toList()) {
                if (own[match.after] < 0 && !passedOn[match.before]) {
                    own[match.after] = before[match.before];
                    passedOn[match.before] = true;
                }
            }
            for (int thread = 0; thread < own.length; thread++) {
                own[thread] = (own[thread] < 0) ? next++ : own[thread];
            }
            lineages.add(IntStream.of(own).boxed().toList());
            before = own;
        }
        return List.copyOf(lineages);
    }

}
