package org.throughline.motivation.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.fit.Stipulations.Answer;

/**
 * Finds out what the rules ask about an enrolment, and judges it.
 *
 * <p>
 * A course is meant for the role of a teacher if its list of roles says so, or if it was
 * mandatory for that role in any year; it is not if it has a list without that role. If
 * it has none, or the role is not known, that is not known either.
 */
public final class LearnerCourseFit {

    private final Stipulations stipulations;

    private final Disciplines disciplines;

    private final FitRules rules;

    /**
     * Puts together what is the same for all.
     * @param stipulations which courses were mandatory for whom
     * @param disciplines how near they are to each other
     * @param rules the rules
     */
    public LearnerCourseFit(Stipulations stipulations, Disciplines disciplines, FitRules rules) {
        this.stipulations = stipulations;
        this.disciplines = disciplines;
        this.rules = rules;
    }

    /**
     * An enrolment, judged.
     *
     * @param inputs what the rules were told
     * @param mandates ids of the stipulations that made the course mandatory
     * @param verdict what they said
     */
    public record Judged(FitInputs inputs, List<String> mandates, FitVerdict verdict) {
    }

    /**
     * Judges an enrolment.
     * @param learner the teacher
     * @param offer the course
     * @param year academic year in which the teacher took it, null if not known
     */
    public Judged judge(Learner learner, Offer offer, @Nullable Long year) {
        Answer answer = stipulations.ask(learner, offer.id(), year);
        FitInputs inputs = new FitInputs(answer.mandatory(),
                disciplines.relation(offer.disciplines(), learner.disciplines()), role(learner, offer),
                offer.difficulty());
        return new Judged(inputs, answer.by(), rules.judge(inputs));
    }

    private @Nullable Boolean role(Learner learner, Offer offer) {
        if (offer.roles().contains(Offer.EVERY_ROLE)) {
            return Boolean.TRUE;
        }
        if (learner.role() == null) {
            return null;
        }
        if (offer.roles().contains(learner.role()) || stipulations.isForRole(offer.id(), learner.role())) {
            return Boolean.TRUE;
        }
        return offer.roles().isEmpty() ? null : Boolean.FALSE;
    }

}
