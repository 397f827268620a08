package org.throughline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.knowledge.ReferenceSuggester.Course;
import org.throughline.knowledge.ReferenceSuggester.Ground;
import org.throughline.knowledge.ReferenceSuggester.Suggestion;

class ReferenceSuggesterTests {

    private static final ReferenceSuggester SUGGESTER = new ReferenceSuggester(List.of(
            new Course("own", "Formative assessment", List.of(), List.of("assessment")),
            new Course("read", "Reading together: a course for primary schools", List.of("the reading course"),
                    List.of("reading", "assessment")),
            new Course("play", "Games in class", List.of(), List.of("play")),
            new Course("bot", "Robots", List.of("Lego league"), List.of("programming")),
            new Course("hevra", "חינוך חברתי", List.of(), List.of("שיח"))));

    @Test
    void aCourseIsSuggestedByItsTitleInAnyFormOfItsWords() {
        assertThat(SUGGESTER.suggest("en", "I used robot stories and the game in class.", "own", Set.of()))
            .containsExactly(new Suggestion("bot", Ground.TITLE, "Robots", 7, 12),
                    new Suggestion("play", Ground.TITLE, "Games in class", 29, 42));
        assertThat(SUGGESTER.suggest("en", "as in Games In Class", "own", Set.of()))
            .containsExactly(new Suggestion("play", Ground.TITLE, "Games in class", 6, 20));
    }

    @Test
    void thePartBeforeAColonIsATitle() {
        assertThat(SUGGESTER.suggest("en", "from Reading Together I took", "own", Set.of()))
            .containsExactly(new Suggestion("read", Ground.TITLE, "Reading together", 5, 21));
    }

    @Test
    void anAliasCounts() {
        assertThat(SUGGESTER.suggest(null, "my Lego League", "own", Set.of()))
            .containsExactly(new Suggestion("bot", Ground.ALIAS, "Lego league", 3, 14));
    }

    @Test
    void topicsCountOnlyOfCoursesThatTheTeacherTook() {
        assertThat(SUGGESTER.suggest("en", "we did programming", "own", Set.of())).isEmpty();
        assertThat(SUGGESTER.suggest("en", "we did programming", "own", Set.of("own", "bot")))
            .containsExactly(new Suggestion("bot", Ground.TOPIC, "programming", 7, 18));
    }

    @Test
    void topicsOfTheCourseItselfReferToNothing() {
        assertThat(SUGGESTER.suggest("en", "about assessment", "own", Set.of("own", "read"))).isEmpty();
        assertThat(SUGGESTER.suggest("en", "about assessment", "play", Set.of("own", "read")))
            .extracting(Suggestion::course)
            .containsExactly("own", "read");
    }

    @Test
    void theCourseOfTheEvidenceIsNotSuggested() {
        assertThat(SUGGESTER.suggest("en", "Formative assessment helps", "own", Set.of("own"))).isEmpty();
    }

    @Test
    void titlesComeFirstAndEachCourseOnce() {
        assertThat(SUGGESTER.suggest("en", "programming with Robots, and reading", "own", Set.of("bot", "read")))
            .extracting(Suggestion::course, Suggestion::ground)
            .extracting((tuple) -> tuple.toList().toString())
            .containsExactly("[bot, TITLE]", "[read, TOPIC]");
    }

    @Test
    void hebrewIsReadWithItsPrefixes() {
        assertThat(SUGGESTER.suggest(null, "כפי שלמדתי בחינוך חברתי", "own", Set.of())).extracting(Suggestion::course)
            .containsExactly("hevra");
    }

}
