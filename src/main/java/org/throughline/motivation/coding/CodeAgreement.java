package org.throughline.motivation.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.stats.Agreement;
import org.throughline.stats.KrippendorffAlpha;
import org.throughline.stats.KrippendorffAlpha.Metric;

/**
 * How far coders agree on the codes of a codebook: for each code that stands alone
 * whether it applies (nominal), for each rubric its step (ordinal).
 *
 * <p>
 * Percent: share of pairs of codings of the same text that are equal, over all pairs of
 * coders. Cohen's kappa: see {@link Agreement}, for each pair of coders over the texts
 * that both coded. Krippendorff's alpha: see {@link KrippendorffAlpha}, over all coders.
 * A coder has coded a text for the plain codes by giving one of them or {@code none}, and
 * for a rubric by giving one of its steps.
 *
 * <p>
 * Range: percent 0 to 1 (never in percent points), kappa and alpha up to 1; more is more
 * agreement. Undefined as those are, and percent where no text has two codings.
 *
 * @param texts that two of the coders coded at least
 * @param items one a code or rubric, in the order of the codebook
 */
public record CodeAgreement(int texts, List<Item> items) {

    /**
     * The agreement on one code or rubric.
     *
     * @param key of the code or the rubric
     * @param name for people
     * @param ordinal whether it is a rubric
     * @param texts that have two codings at least
     * @param positive codings that gave the code; of a rubric, those above its lowest
     * step
     * @param codings of these texts
     * @param percent share of equal pairs
     * @param alpha Krippendorff's
     * @param pairs by two coders
     */
    public record Item(String key, String name, boolean ordinal, int texts, int positive, int codings,
            OptionalDouble percent, OptionalDouble alpha, List<Pair> pairs) {
    }

    /**
     * The agreement of two coders.
     *
     * @param first coder
     * @param second coder
     * @param texts that both coded
     * @param percent share of texts where they agree
     * @param kappa Cohen's
     * @param table texts by what the first (row) and the second (column) gave: not and
     * given, or the steps of the rubric
     */
    public record Pair(String first, String second, int texts, OptionalDouble percent, OptionalDouble kappa,
            List<List<Integer>> table) {
    }

    /**
     * The agreement of some coders.
     * @param codebook whose codes they gave
     * @param texts that they coded
     * @param coders who is compared, in the order in which pairs are named
     */
    public static CodeAgreement of(Codebook codebook, List<CodedText> texts, List<String> coders) {
        List<Item> items = new ArrayList<>();
        for (Code code : codebook.plainCodes()) {
            items.add(item(code.key(), code.name(), List.of(0, 1), Metric.NOMINAL, texts, coders, (text, coder) -> {
                Set<String> given = text.plain(codebook, coder);
                return (given == null) ? null : Integer.valueOf(given.contains(code.key()) ? 1 : 0);
            }));
        }
        codebook.rubrics().forEach((rubric, name) -> {
            List<Integer> steps = codebook.steps(rubric)
                .stream()
                .map((step) -> Objects.requireNonNull(step.value()))
                .toList();
            items.add(item(rubric, name, steps, Metric.ORDINAL, texts, coders,
                    (text, coder) -> text.step(codebook, rubric, coder)));
        });
        int compared = (int) texts.stream()
            .filter((text) -> coders.stream().filter(text.codes()::containsKey).count() > 1)
            .count();
        return new CodeAgreement(compared, items);
    }

    private static Item item(String key, String name, List<Integer> values, Metric metric, List<CodedText> texts,
            List<String> coders, BiFunction<CodedText, String, @Nullable Integer> coding) {
        List<int[]> units = new ArrayList<>();
        int positive = 0;
        int codings = 0;
        for (CodedText text : texts) {
            int[] unit = coders.stream()
                .map((coder) -> coding.apply(text, coder))
                .filter(Objects::nonNull)
                .mapToInt((value) -> value)
                .toArray();
            if (unit.length > 1) {
                units.add(unit);
                codings += unit.length;
                for (int value : unit) {
                    positive += (value == values.getFirst()) ? 0 : 1;
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        long same = 0;
        long compared = 0;
        for (int first = 0; first < coders.size(); first++) {
            for (int second = first + 1; second < coders.size(); second++) {
                Pair pair = pair(coders.get(first), coders.get(second), values, texts, coding);
                for (int at = 0; at < values.size(); at++) {
                    same += pair.table().get(at).get(at);
                }
                compared += pair.texts();
                if (pair.texts() > 0) {
                    pairs.add(pair);
                }
            }
        }
        return new Item(key, name, metric == Metric.ORDINAL, units.size(), positive, codings,
                (compared == 0) ? OptionalDouble.empty() : OptionalDouble.of((double) same / compared),
                KrippendorffAlpha.of(units, metric).alpha(), pairs);
    }

    private static Pair pair(String first, String second, List<Integer> values, List<CodedText> texts,
            BiFunction<CodedText, String, @Nullable Integer> coding) {
        int[][] table = new int[values.size()][values.size()];
        int both = 0;
        for (CodedText text : texts) {
            Integer row = coding.apply(text, first);
            Integer column = coding.apply(text, second);
            if (row != null && column != null) {
                table[values.indexOf(row)][values.indexOf(column)]++;
                both++;
            }
        }
        Agreement agreement = Agreement.of(table);
        return new Pair(first, second, both, agreement.observed(), agreement.kappa(),
                Arrays.stream(table).map((row) -> Arrays.stream(row).boxed().toList()).toList());
    }

}
