package org.throughline.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTests {

    @Test
    void unknownIsNoPartOfTheWhole() {
        Shares shares = shares(List.of(MotivationLabel.INTRINSIC, MotivationLabel.MIXED, MotivationLabel.UNDETERMINED,
                MotivationLabel.EXTRINSIC, MotivationLabel.UNKNOWN));
        assertThat(shares.labelled()).isEqualTo(4);
        assertThat(shares.share(MotivationLabel.INTRINSIC)).hasValue(0.25);
        assertThat(shares.involvement(MotivationLabel.EXTRINSIC)).hasValue(0.5);
    }

    @Test
    void ofUnknownsAloneThereAreNoShares() {
        Shares shares = shares(List.of(MotivationLabel.UNKNOWN));
        assertThat(shares.share(MotivationLabel.EXTRINSIC)).isEmpty();
        assertThat(shares.involvement(MotivationLabel.EXTRINSIC)).isEmpty();
    }

    @Property(tries = 100)
    void theSharesOfTheFourLabelsAreOne(@ForAll List<MotivationLabel> labels) {
        Shares shares = shares(labels);
        double sum = Arrays.stream(MotivationLabel.values())
            .filter((label) -> label != MotivationLabel.UNKNOWN)
            .mapToDouble((label) -> shares.share(label).orElse(0))
            .sum();
        assertThat(sum).isBetween((shares.labelled() == 0) ? 0 : 1 - 1e-12, (shares.labelled() == 0) ? 0 : 1 + 1e-12);
    }

    private static Shares shares(List<MotivationLabel> labels) {
        Shares shares = new Shares();
        labels.forEach(shares::add);
        return shares;
    }

}
