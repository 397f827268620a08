package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.concurrent.Progress;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.Enrolment;
import org.throughline.report.EngagementReports.FeatureReport;
import org.throughline.report.EngagementReports.RankPair;
import org.throughline.report.EngagementReports.Values;
import org.throughline.report.Overviews.Bin;

class EngagementFiguresTests {

    private static final List<Enrolment> ENROLMENTS = IntStream.range(0, 60)
        .mapToObj((at) -> new Enrolment("t%02d".formatted(at / 3), "c" + at % 3, "2023", at % 3 < 2, null, null, null))
        .toList();

    private static EngagementFindings findings() {
        return new EngagementFigures(new HandMadeEngagement(ENROLMENTS.stream(), 1), EngagementParameters.defaults())
            .findings(Progress.NONE);
    }

    @Test
    void everyDefinedValueIsInABinOrBeyondThem() {
        Values values = EngagementFigures.values(0, 1, 2, 2, Double.NaN, 1000);
        assertThat(values.n()).isEqualTo(5);
        assertThat(values.undefined()).isEqualTo(1);
        assertThat(values.bins().stream().mapToInt(Bin::count).sum() + values.below() + values.above()).isEqualTo(5);
        assertThat(values.max()).isEqualTo(1000);
        // 99 % of 5 values is the fourth
        assertThat(values.bins().getLast().to()).isEqualTo(2);
        assertThat(values.above()).isEqualTo(1);
    }

    @Test
    void sharesHaveBinsFromNoneToAll() {
        Values values = EngagementFigures.values(0.2, 0.4, 1);
        assertThat(values.bins().getFirst().from()).isZero();
        assertThat(values.bins().getLast().to()).isEqualTo(1);
        assertThat(values.bins().getLast().count()).isEqualTo(1);
    }

    @Test
    void whatHasNoValueHasNoFigures() {
        Values values = EngagementFigures.values(Double.NaN, Double.NaN);
        assertThat(values.n()).isZero();
        assertThat(values.median()).isNull();
        assertThat(values.undefined()).isEqualTo(2);
    }

    @Test
    void valuesBelowZeroAreNotLost() {
        Values values = EngagementFigures.values(-0.4, 0.3);
        assertThat(values.bins().stream().mapToInt(Bin::count).sum()).isEqualTo(2);
    }

    @Test
    void theShareOfThoseInAnotherThirdIsCounted() {
        double[] order = { 1, 2, 3, 4, 5, 6 };
        // the second and the third change places, over the border of the first third
        double[] swapped = { 1, 3, 2, 4, 5, 6 };
        assertThat(EngagementFigures.changedThird(order, order)).isZero();
        assertThat(EngagementFigures.changedThird(order, swapped)).isEqualTo(2 / 6.0);
        assertThat(EngagementFigures.changedThird(new double[0], new double[0])).isNull();
    }

    @Test
    void equalValuesAreInOneThird() {
        double[] same = { 2, 2, 2 };
        double[] rising = { 1, 2, 3 };
        assertThat(EngagementFigures.changedThird(same, rising)).isEqualTo(2 / 3.0);
    }

    @Test
    void eachTwoThresholdsAreCompared() {
        assertThat(findings().ranks()).hasSize(6).extracting(RankPair::teachers).containsOnly(20);
    }

    @Test
    void featuresComeInTheOrderOfTheirEnum() {
        assertThat(findings().features()).extracting(FeatureReport::key)
            .startsWith("timeOnTask", "sessions")
            .endsWith("mixedSessionShare");
    }

    @Test
    void whatIsKeptOnTheRunIsReadAsItWas() {
        EngagementFindings findings = findings();
        String json = RunParameters.toJson(findings.toSummary());
        assertThat(EngagementFindings.read(RunParameters.fromJson(json))).isEqualTo(findings);
        assertThat(CarriedResults.carriers(RunParameters.fromJson(json))).isEqualTo(20);
    }

}
