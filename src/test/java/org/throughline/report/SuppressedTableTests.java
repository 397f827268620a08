package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SuppressedTableTests {

    private static final int HIDDEN = SuppressedTable.SUPPRESSED;

    @Test
    void leavesLargeCountsAndZerosAlone() {
        int[][] counts = { { 5, 0 }, { 9, 7 } };
        assertThat(SuppressedTable.of(counts, 5, Set.of())).isDeepEqualTo(counts);
    }

    @Test
    void hidesASmallCountAndWhatWouldGiveItAway() {
        int[][] counts = { { 3, 8, 20 }, { 9, 7, 30 }, { 40, 50, 60 } };
        assertThat(SuppressedTable.of(counts, 5, Set.of()))
            .isDeepEqualTo(new int[][] { { HIDDEN, HIDDEN, 20 }, { HIDDEN, HIDDEN, 30 }, { 40, 50, 60 } });
    }

    @Test
    void hidesAWholeRowAndASecondOne() {
        int[][] counts = { { 1, 0 }, { 9, 7 }, { 40, 50 } };
        assertThat(SuppressedTable.of(counts, 5, Set.of(0)))
            .isDeepEqualTo(new int[][] { { HIDDEN, HIDDEN }, { HIDDEN, HIDDEN }, { 40, 50 } });
    }

    @Test
    void protectsTheTeachersBehindACountAndNotTheCount() {
        int[][] enrolments = { { 40, 3, 9 } };
        int[][] teachers = { { 4, 3, 9 } };
        assertThat(SuppressedTable.of(enrolments, teachers, 5, Set.of()))
            .isDeepEqualTo(new int[][] { { HIDDEN, HIDDEN, HIDDEN } });
        int[][] enough = { { 40, 3, 9 } };
        assertThat(SuppressedTable.of(enough, new int[][] { { 20, 3, 9 } }, 5, Set.of()))
            .isDeepEqualTo(new int[][] { { 40, HIDDEN, HIDDEN } });
    }

    @RepeatedTest(50)
    void noHiddenCountStandsAloneInItsLineUnlessTheLineIsAllHidden(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[][] counts = new int[2 + random.nextInt(5)][2 + random.nextInt(6)];
        for (int[] row : counts) {
            Arrays.setAll(row, (column) -> random.nextInt(4) * random.nextInt(6));
        }
        int[][] published = SuppressedTable.of(counts, 5, Set.of());
        for (int row = 0; row < counts.length; row++) {
            int[] line = published[row];
            assertSafe(line, counts[row]);
        }
        for (int column = 0; column < counts[0].length; column++) {
            int at = column;
            assertSafe(Arrays.stream(published).mapToInt((row) -> row[at]).toArray(),
                    Arrays.stream(counts).mapToInt((row) -> row[at]).toArray());
        }
    }

    private static void assertSafe(int[] published, int[] counts) {
        int hidden = 0;
        int teachers = 0;
        for (int at = 0; at < counts.length; at++) {
            if (published[at] == HIDDEN) {
                hidden++;
                teachers += counts[at];
            }
            else {
                assertThat(published[at]).isEqualTo(counts[at]);
                assertThat(published[at] == 0 || published[at] >= 5).isTrue();
            }
        }
        if (hidden > 0 && hidden < counts.length) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(teachers).isGreaterThanOrEqualTo(5);
        }
    }

}
