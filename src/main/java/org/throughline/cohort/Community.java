package org.throughline.cohort;

import java.util.List;

import org.throughline.cohort.Vocabulary.Discipline;
import org.throughline.cohort.Vocabulary.Theme;
import org.throughline.cohort.Vocabulary.Topic;

/**
 * A planted community of courses.
 *
 * @param theme what its courses share
 * @param topics the topics of the theme, the most frequent first
 * @param disciplines where its courses lie
 */
record Community(Theme theme, List<Topic> topics, List<Discipline> disciplines) {

    String id() {
        return this.theme.topic().id();
    }

}
