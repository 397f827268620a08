package org.throughline.cohort;

import java.time.LocalDate;
import java.util.List;

import org.throughline.cohort.Vocabulary.Discipline;
import org.throughline.cohort.Vocabulary.Topic;

/**
 * A synthetic course, without the text that only its row needs.
 *
 * @param number from 0
 * @param popularity weight in a draw, positive
 * @param disciplines one or two of its community
 * @param topics what it is about, the main topic first
 * @param tagging whether the catalogue says so
 */
record Course(int number, String id, Community community, Language language, long popularity,
        List<Discipline> disciplines, List<WeightedTopic> topics, Tagging tagging, LocalDate openedOn) {

    /** Whether a catalogue lists the topics of a course. */
    enum Tagging {

        TAGGED, UNTAGGED

    }

    /** A topic with its weight in tenths, so that it is written without rounding. */
    record WeightedTopic(Topic topic, int tenths) {
    }

    String communityId() {
        return this.community.id();
    }

    String disciplineId() {
        return mainDiscipline().id();
    }

    Topic mainTopic() {
        return this.topics.getFirst().topic();
    }

    Discipline mainDiscipline() {
        return this.disciplines.getFirst();
    }

}
