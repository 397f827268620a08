package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void areNumberedInTheirOrderEachOnce() {
        Ids ids = Ids.of(List.of("b", "a", "c", "a"));
        assertThat(ids.size()).isEqualTo(3);
        assertThat(ids.id(0)).isEqualTo("a");
        assertThat(ids.indexOf("c")).isEqualTo(2);
    }

    @Test
    void anUnknownIdHasNoIndexWhereverItWouldStand() {
        Ids ids = Ids.of(List.of("b", "d"));
        assertThat(List.of("a", "c", "e")).allSatisfy((id) -> assertThat(ids.indexOf(id)).isEqualTo(-1));
    }

    @Test
    void equalWhenTheyHoldTheSame() {
        assertThat(Ids.of(List.of("a", "b"))).isEqualTo(Ids.of(List.of("b", "a")))
            .hasSameHashCodeAs(Ids.of(List.of("b", "a")))
            .isNotEqualTo(Ids.of(List.of("a")));
    }

}
