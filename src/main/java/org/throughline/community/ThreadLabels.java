package org.throughline.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.throughline.graph.Rows;

/**
 * Names threads by the topics that set them apart: class-based TF-IDF.
 *
 * <p>
 * Score of topic k in thread c = f_kc ln(1 + A / f_k), f_kc = the sum of the weights with
 * which the courses of the thread cover the topic, f_k = the sum of that over all
 * threads, A = the mean over the threads of the sum over their topics. In [0, unbounded),
 * the more the more typical.
 *
 * <p>
 * A label is the names of the three topics of highest score, joined by a comma; of equal
 * ones (within 1e-12 of the score) the smaller id comes first. A name occurs once in a
 * label. Threads with the same names in their labels are told apart by their next topics,
 * and, when they have none, by a number. A thread whose courses have no topics is called
 * by its number alone.
 *
 * <p>
 * Conventions: the topics that courses cover themselves, without broader ones. Errors:
 * another number of courses raises IllegalArgumentException. Deterministic: sums are
 * taken in the order of the courses.
 *
 * <p>
 * Example: thread 0 covers a twice and b once, thread 1 covers b once: A = 2, f_a = f_b =
 * 2, so in thread 0 a scores 2 ln 2 and b ln 2: its label is "a, b", that of thread 1
 * "b".
 *
 * <p>
 * Source: Grootendorst 2022, BERTopic: Neural topic modeling with a class-based TF-IDF
 * procedure, arXiv:2203.05794, section 3.3. Deviation: topics with weights in place of
 * words.
 */
public final class ThreadLabels {

    private static final int TOPICS = 3;

    private static final double SAME = 1e-12;

    private final List<List<String>> names;

    private ThreadLabels(List<List<String>> names) {
        this.names = names;
    }

    /**
     * A thread's label.
     *
     * @param text unlike all others
     * @param topics the names it is made of, the most typical first
     */
    public record ThreadLabel(String text, List<String> topics) {
    }

    /**
     * The labels of all threads.
     * @param threads a partition of the courses
     * @param covers course by topic
     * @param topicName by index
     * @return by number of the thread
     * @throws IllegalArgumentException if the partition has another number of courses
     */
    public static List<ThreadLabel> of(Partition threads, Rows covers, IntFunction<String> topicName) {
        if (threads.nodeCount() != covers.rowCount()) {
            throw new IllegalArgumentException(
                    "A partition of " + threads.nodeCount() + " nodes does not fit " + covers.rowCount() + " courses");
        }
        return new ThreadLabels(typicalNames(threads, covers, topicName)).labels();
    }

    private static List<List<String>> typicalNames(Partition threads, Rows covers, IntFunction<String> topicName) {
        List<Map<Integer, Double>> sums = new ArrayList<>();
        double[] overall = new double[covers.columnCount()];
        double total = 0;
        for (int[] courses : threads.members()) {
            Map<Integer, Double> ofThread = new HashMap<>();
            for (int course : courses) {
                for (int at = covers.start(course); at < covers.end(course); at++) {
                    ofThread.merge(covers.column(at), covers.weight(at), Double::sum);
                    overall[covers.column(at)] += covers.weight(at);
                    total += covers.weight(at);
                }
            }
            sums.add(ofThread);
        }
        double mean = total / Math.max(1, threads.communityCount());
        return sums.stream().map((ofThread) -> {
            Map<Integer, Double> scores = new HashMap<>();
            ofThread.forEach((topic, sum) -> scores.put(topic, sum * Math.log1p(mean / overall[topic])));
            return byScore(scores).stream().map(topicName::apply).distinct().toList();
        }).toList();
    }

    private static List<Integer> byScore(Map<Integer, Double> scores) {
        double unit = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1) * SAME;
        // rounded, so that what is equal but for the order of its sum ties
        return scores.keySet()
            .stream()
            .sorted(Comparator.comparingLong((Integer topic) -> -Math.round(scores.getOrDefault(topic, 0.0) / unit))
                .thenComparing(Comparator.naturalOrder()))
            .toList();
    }

    private List<ThreadLabel> labels() {
        int[] lengths = names.stream().mapToInt((list) -> Math.min(TOPICS, list.size())).toArray();
        boolean isLonger = true;
        while (isLonger) {
            isLonger = lengthenAlike(lengths);
        }
        List<ThreadLabel> labels = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int thread = 0; thread < lengths.length; thread++) {
            List<String> topics = names.get(thread).subList(0, lengths[thread]);
            String text = topics.isEmpty() ? "" + (thread + 1) : String.join(", ", topics);
            String free = text;
            for (int number = 2; !taken.add(free); number++) {
                free = text + " (" + number + ")";
            }
            labels.add(new ThreadLabel(free, topics));
        }
        return labels;
    }

    /** Lengthens the labels that have the same names as another; false if none could. */
    private boolean lengthenAlike(int[] lengths) {
        Map<Set<String>, List<Integer>> byNames = new HashMap<>();
        IntStream.range(0, lengths.length)
            .forEach((thread) -> byNames
                .computeIfAbsent(new TreeSet<>(names.get(thread).subList(0, lengths[thread])),
                        (missing) -> new ArrayList<>())
                .add(thread));
        int before = Arrays.stream(lengths).sum();
        byNames.values().stream().filter((alike) -> alike.size() > 1).flatMap(List::stream).forEach((thread) -> {
            lengths[thread] = Math.min(lengths[thread] + 1, names.get(thread).size());
        });
        return Arrays.stream(lengths).sum() > before;
    }

}
