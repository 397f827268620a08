package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryCoderTests {

    private static final DictionaryCoder STATEMENTS = new DictionaryCoder(
            Codebooks.shipped().find("learning-expectations").orElseThrow());

    private static final DictionaryCoder EVIDENCE = new DictionaryCoder(
            Codebooks.shipped().find("evidence-of-learning").orElseThrow());

    @ParameterizedTest
    @CsvSource(textBlock = """
            I want to understand how pupils read.                        | mastery
            I have always been curious about robots.                     | interest
            I would like to try out new methods with my pupils.          | experimenting
            My principal told me to; it is a requirement.                | requirement
            I need the credit hours for a pay rise.                      | salary
            The badge will look good in my CV.                           | badge-status
            I hope for recognition of my years of experience.            | recognition
            I enjoy learning and need hours of credit.                   | interest salary
            We shall see.                                                | none
            אני רוצה להעמיק את הידע שלי                                   | mastery
            הנושא מאוד מעניין אותי                                        | interest
            כדי להתנסות בשיטות חדשות                                      | experimenting
            המנהלת ביקשה ממני, וזו חובה                                   | requirement
            בשביל הגמול ותוספת השכר                                       | salary
            התג והתעודה חשובים לי                                         | badge-status
            שיכירו בידע שלי                                               | recognition
            נראה מה יהיה                                                  | none
            أريد تعميق معرفتي                                              | mastery
            لدي فضول وشغف                                                 | interest
            أريد أن أجرب أساليب جديدة في صفي                                | experimenting
            الدورة إلزامية                                                 | requirement
            من أجل العلاوة والراتب                                          | salary
            للحصول على الشارة                                              | badge-status
            أريد الاعتراف بخبرتي                                            | recognition
            سنرى                                                          | none
            """, delimiter = '|')
    void aStatementIsCodedByItsWordsInEveryLanguage(String text, String codes) {
        assertThat(STATEMENTS.code(null, text).orElseThrow().codes()).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Formative assessment is important.                                              | 0 | 0
            For example, teachers can ask questions.                                        | 1 | 0
            Next lesson I will use peer feedback.                                           | 2 | 0
            I taught it in my class, and as a result my pupils were calmer.                 | 3 | 0
            For example I will combine it with what I learned in the course on reading.     | 2 | 3
            הערכה מעצבת היא חשובה                                                             | 0 | 0
            לדוגמה, אפשר להשתמש בשאלות                                                        | 1 | 0
            בשיעור הבא אשתמש במשוב עמיתים                                                     | 2 | 0
            לימדתי כך, והתלמידים שלי השתפרו, כפי שלמדתי בקורס                                   | 3 | 2
            التقويم مهم                                                                      | 0 | 0
            على سبيل المثال يمكن للمعلم أن يسأل                                                 | 1 | 0
            سوف أستخدم ذلك في الدرس القادم                                                     | 2 | 0
            طبقت ذلك مع طلابي وكانت النتيجة جيدة                                                | 3 | 0
            """, delimiter = '|')
    void evidenceGetsTheHighestStepOfWhichItHasATerm(String text, String applicability, String references) {
        assertThat(EVIDENCE.code(null, text).orElseThrow().codes())
            .isEqualTo(Set.of("applicability:" + applicability, "references:" + references));
    }

    @Test
    void itSaysWhereTheTermsStand() {
        DictionaryCoder.Coding coding = STATEMENTS.code("en", "The badge, not the Salary").orElseThrow();
        assertThat(coding.found()).containsExactly(new DictionaryCoder.Found("badge-status", 4, 9),
                new DictionaryCoder.Found("salary", 19, 25));
    }

    /** Known limit: it does not understand what it reads. */
    @Test
    void itDoesNotUnderstandNegation() {
        assertThat(STATEMENTS.code("en", "Certainly not for the money").orElseThrow().codes())
            .containsExactly("salary");
    }

    @Test
    void whatItCannotReadItDoesNotCode() {
        assertThat(STATEMENTS.code(null, "…")).isEmpty();
        assertThat(STATEMENTS.code(null, "Интересно")).isEmpty();
        DictionaryCoder english = new DictionaryCoder(Codebook.read("a.yaml",
                "{id: a, title: a, kind: statement, codes: [{key: x, name: x, terms: {en: [fun]}}]}"));
        assertThat(english.code("he", "כיף")).isEmpty();
        assertThat(english.code("he", "fun")).isEmpty();
    }

    @Test
    void theSameTextGivesTheSameCoding() {
        String text = "I want to try new methods, for the salary and the badge";
        assertThat(
                new DictionaryCoder(Codebooks.shipped().find("learning-expectations").orElseThrow()).code(null, text))
            .isEqualTo(STATEMENTS.code(null, text));
        assertThat(List.copyOf(STATEMENTS.code(null, text).orElseThrow().codes())).containsExactly("badge-status",
                "experimenting", "salary");
    }

}
