package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DisclosureTests {

    @Test
    void largeGroupsArePublishedWithTheTotal() {
        Disclosure disclosure = Disclosure.of(List.of(5, 40, 7), 5);
        assertThat(disclosure.suppressed()).isEmpty();
        assertThat(disclosure.totalShown()).isTrue();
    }

    @Test
    void aSingleSmallGroupTakesTheNextSmallestAlong() {
        // 3 alone could be had as total - 40 - 7
        assertThat(Disclosure.of(List.of(40, 3, 7), 5).suppressed()).containsExactly(1, 2);
    }

    @Test
    void smallGroupsThatAreTogetherLargeEnoughNeedNoOther() {
        assertThat(Disclosure.of(List.of(40, 3, 4), 5).suppressed()).containsExactly(1, 2);
    }

    @Test
    void smallGroupsThatAreTogetherTooSmallTakeAnotherAlong() {
        assertThat(Disclosure.of(List.of(40, 1, 2, 9), 5).suppressed()).containsExactly(1, 2, 3);
    }

    @Test
    void theTotalIsHiddenWhenItWouldGiveTheOnlyGroupAway() {
        Disclosure disclosure = Disclosure.of(List.of(3), 5);
        assertThat(disclosure.suppressed()).containsExactly(0);
        assertThat(disclosure.totalShown()).isFalse();
    }

    @Property
    void whatCanBeHadBySubtractionIsNeverASmallGroup(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 30) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 8) int minimum) {
        Disclosure disclosure = Disclosure.of(sizes, minimum);
        int hidden = disclosure.suppressed().stream().mapToInt(sizes::get).sum();
        for (int group = 0; group < sizes.size(); group++) {
            if (sizes.get(group) < minimum) {
                assertThat(disclosure.suppressed()).contains(group);
            }
        }
        if (disclosure.totalShown() && hidden > 0) {
            assertThat(hidden).isGreaterThanOrEqualTo(minimum);
            assertThat(disclosure.suppressed()).hasSizeGreaterThan(1);
        }
    }

}
