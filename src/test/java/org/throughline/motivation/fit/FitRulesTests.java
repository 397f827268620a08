package org.throughline.motivation.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.motivation.MotivationLabel;

class FitRulesTests {

    /**
     * Every row of the truth table, what is not known included, for each precedence. The
     * table was written by R 4.2: <pre>{@code
     * cases <- list(mandatory = c("no", "yes"), discipline = c("clear", "weak", "none"), role = c("no", "yes"), difficulty = c("easy", "medium", "hard"))
     * known <- expand.grid(lapply(rev(cases), function(x) c(x, "")), stringsAsFactors = FALSE)[names(cases)]
     * rules <- function(x) with(x, data.frame(E1 = mandatory == "yes", E2 = discipline == "none" & role == "no" & difficulty == "easy", I1 = mandatory == "no" & difficulty == "hard", I2 = discipline == "clear"))
     * label <- function(e, i, both) ifelse(e & i, both, ifelse(e, "extrinsic", ifelse(i, "intrinsic", "undetermined")))
     * one <- function(k) {
     *   x <- expand.grid(Map(function(n, v) if (v == "") cases[[n]] else v, names(k), unlist(k)), stringsAsFactors = FALSE)
     *   r <- rules(x)
     *   l <- sapply(c("mixed", "extrinsic", "intrinsic"), function(both) { u <- unique(label(r$E1 | r$E2, r$I1 | r$I2, both)); if (length(u) == 1) u else "unknown" })
     *   f <- sapply(r, all); o <- sapply(r, any) & !f
     *   c(fired = paste(names(f)[f], collapse = "|"), open = paste(names(o)[o], collapse = "|"), l)
     * }
     * out <- cbind(known, t(apply(known, 1, function(k) one(as.list(k)))))
     * write.csv(out, "fit-truth-table.csv", row.names = FALSE, quote = FALSE)
     * }</pre>
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/throughline/motivation/fit-truth-table.csv", useHeadersInDisplayName = true,
            numLinesToSkip = 1)
    void eachRowOfTheTruthTable(@Nullable String mandatory, @Nullable String discipline, @Nullable String role,
            @Nullable String difficulty, @Nullable String fired, @Nullable String open, String mixed, String extrinsic,
            String intrinsic) {
        FitInputs inputs = new FitInputs(truth(mandatory),
                (discipline == null) ? null : Relation.valueOf(discipline.toUpperCase(Locale.ROOT)), truth(role),
                (difficulty == null) ? null : DifficultyLevel.valueOf(difficulty.toUpperCase(Locale.ROOT)));
        assertVerdict(Precedence.MIXED, inputs, fired, open, mixed);
        assertVerdict(Precedence.EXTRINSIC, inputs, fired, open, extrinsic);
        assertVerdict(Precedence.INTRINSIC, inputs, fired, open, intrinsic);
    }

    private static void assertVerdict(Precedence precedence, FitInputs inputs, @Nullable String fired,
            @Nullable String open, String label) {
        FitVerdict verdict = new FitRules(precedence).judge(inputs);
        assertThat(verdict.label().key()).isEqualTo(label);
        assertThat(names(verdict.fired())).isEqualTo((fired == null) ? "" : fired);
        assertThat(names(verdict.open())).isEqualTo((open == null) ? "" : open);
    }

    private static String names(Collection<FitRule> rules) {
        return rules.stream().map(FitRule::name).collect(Collectors.joining("|"));
    }

    private static @Nullable Boolean truth(@Nullable String word) {
        return (word == null) ? null : (Boolean) word.equals("yes");
    }

    @Test
    void nothingKnownIsUnknownAndNeverExtrinsic() {
        for (Precedence precedence : Precedence.values()) {
            FitVerdict verdict = new FitRules(precedence).judge(new FitInputs(null, null, null, null));
            assertThat(verdict.label()).isEqualTo(MotivationLabel.UNKNOWN);
            assertThat(verdict.fired()).isEmpty();
            assertThat(verdict.open()).isEqualTo(Set.copyOf(Arrays.asList(FitRule.values())));
        }
    }

    @Test
    void whatIsNotKnownDoesNotMatterWhereEveryCaseIsTheSame() {
        FitVerdict verdict = new FitRules(Precedence.MIXED)
            .judge(new FitInputs(Boolean.TRUE, Relation.NONE, null, null));
        assertThat(verdict.label()).isEqualTo(MotivationLabel.EXTRINSIC);
        assertThat(verdict.fired()).containsExactly(FitRule.E1);
        assertThat(verdict.open()).containsExactly(FitRule.E2);
    }

}
