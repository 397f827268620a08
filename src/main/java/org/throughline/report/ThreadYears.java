package org.throughline.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Period;
import org.throughline.community.Network;
import org.throughline.community.ThreadEventParameters;
import org.throughline.community.ThreadEvents;
import org.throughline.community.ThreadLabels;
import org.throughline.community.ThreadLabels.ThreadLabel;
import org.throughline.community.ThreadParameters;
import org.throughline.community.YearlyThreads;
import org.throughline.concurrent.Progress;
import org.throughline.explore.ThreadTimeline;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;
import org.throughline.graph.Selections;

/**
 * The threads of each academic year, and which grow, merge and die from one to the next.
 */
final class ThreadYears {

    private static final ThreadEventParameters EVENTS = ThreadEventParameters.defaults();

    private final Projection projection;

    private final Network network;

    private final List<YearlyThreads> years;

    private ThreadYears(Projection projection, Network network, List<YearlyThreads> years) {
        this.projection = projection;
        this.network = network;
        this.years = years;
    }

    static ThreadYears of(Projection projection, Network network, ThreadParameters parameters, Month yearStart,
            Progress progress) {
        Selections completed = projection.completed();
        return new ThreadYears(projection, network, YearlyThreads.of(network, completed, years(completed, yearStart),
                parameters.leiden(), parameters.seed(), progress));
    }

    private static SortedMap<Integer, DateInterval> years(Selections selections, Month yearStart) {
        SortedMap<Integer, DateInterval> years = new TreeMap<>();
        for (int position = 0; position < selections.size(); position++) {
            if (selections.day(position) != DateInterval.UNKNOWN_DAY) {
                int year = Period.yearOf(LocalDate.ofEpochDay(selections.day(position)), yearStart);
                years.computeIfAbsent(year, (of) -> Period.academicYear(of).interval(yearStart));
            }
        }
        return years;
    }

    /** GraphStream's dynamic graph, a step a year. */
    String toDgs() {
        return ThreadTimeline.write(projection.courses(), network, years, EVENTS);
    }

    /** What a run keeps of it. */
    Map<String, @Nullable Object> toSummary(IntFunction<String> topicName) {
        List<List<Integer>> lineages = ThreadEvents.lineages(years, EVENTS);
        Map<Integer, Lineage> threads = new TreeMap<>();
        for (int at = 0; at < years.size(); at++) {
            YearlyThreads year = years.get(at);
            List<ThreadLabel> labels = ThreadLabels.of(year.threads(), projection.covers(), topicName);
            for (int thread = 0; thread < labels.size(); thread++) {
                threads.computeIfAbsent(lineages.get(at).get(thread), (key) -> new Lineage())
                    .add(year.year(), year.threads().size(thread), labels.get(thread).text());
            }
        }
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("years", years.stream().map((year) -> Integer.toString(year.year())).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        threads.forEach((key, lineage) -> rows
            .add(Map.of("key", Integer.toString(key), "label", lineage.label, "sizes", lineage.sizes)));
        summary.put("threads", rows);
        summary.put("events", events(lineages));
        return summary;
    }

    private List<Map<String, @Nullable Object>> events(List<List<Integer>> lineages) {
        List<Map<String, @Nullable Object>> events = new ArrayList<>();
        for (ThreadEvents.Event event : ThreadTimeline.events(projection.courses(), toDgs(), EVENTS)) {
            int at = indexOf(event.year());
            List<String> before = keys(lineages, at - 1, event.before());
            List<String> after = keys(lineages, at, event.after());
            String thread = after.isEmpty() ? before.getFirst() : after.getFirst();
            List<String> others = new ArrayList<>(before);
            others.addAll(after);
            others.removeIf(thread::equals);
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("year", Integer.toString(event.year()));
            row.put("event", event.kind().name().toLowerCase(Locale.ROOT));
            row.put("thread", thread);
            row.put("with", others.stream().distinct().toList());
            row.put("from", event.before().isEmpty() ? null : Integer.valueOf(size(at - 1, event.before())));
            row.put("to", event.after().isEmpty() ? null : Integer.valueOf(size(at, event.after())));
            events.add(row);
        }
        return events;
    }

    private int indexOf(int year) {
        for (int at = 0; at < years.size(); at++) {
            if (years.get(at).year() == year) {
                return at;
            }
        }
        throw new IllegalStateException("no year " + year);
    }

    private static List<String> keys(List<List<Integer>> lineages, int year, List<Integer> threads) {
        return threads.stream().map((thread) -> Integer.toString(lineages.get(year).get(thread))).toList();
    }

    private int size(int year, List<Integer> threads) {
        return threads.stream().mapToInt((thread) -> years.get(year).threads().size(thread)).sum();
    }

    /** A thread through the years; its label is that of its largest year. */
    private static final class Lineage {

        private final Map<String, Integer> sizes = new LinkedHashMap<>();

        private String label = "";

        private int largest;

        void add(int year, int size, String labelOfYear) {
            sizes.put(Integer.toString(year), size);
            if (size > largest) {
                label = labelOfYear;
                largest = size;
            }
        }

    }

}
