package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            EN, Interests, interest
            EN, teachers', teacher's
            EN, TRYING, try
            AR, المعرفة, معرفة
            AR, والمدرسة, مدرسه
            AR, إتقان, اتقان
            HE, התג, תג
            HE, ולנסות, לנסות
            HE, שהחובה, חובה
            HE, שָׂכָר, שכר
            """)
    void aWordIsFoundInAnotherOfItsForms(TextLanguage language, String written, String looked) {
        assertThat(Words.of(language, written).indexOf(Words.of(language, looked).phrase())).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EN, university, universe of badges
            HE, שכר, משכר
            HE, תג, ותג חדש
            HE, מורה, רה
            """)
    void aWordIsNotFoundInOneThatIsAnother(TextLanguage language, String written, String looked) {
        assertThat(Words.of(language, written).indexOf(Words.of(language, looked).phrase())).isEqualTo(-1);
    }

    @Test
    void aPhraseIsFoundWhereItsWordsFollowEachOther() {
        Words words = Words.of(TextLanguage.EN, "I have really to go, but I do not have to.");
        assertThat(words.indexOf(Words.of(TextLanguage.EN, "have to").phrase())).isEqualTo(9);
        assertThat(words.words().get(9).from()).isEqualTo(34);
        assertThat(words.words().get(9).to()).isEqualTo(38);
    }

    @Test
    void hebrewWordsKeepTheirQuotationMarksAndTheirWrittenFormFirst() {
        assertThat(Words.of(TextLanguage.HE, "תנ\"ך, והשכר").words()).extracting((word) -> List.copyOf(word.forms()))
            .containsExactly(List.of("תנ\"ך"), List.of("והשכר", "השכר", "שכר"));
    }

    @Test
    void aTextOfNothingHasNoWords() {
        assertThat(Words.of(TextLanguage.AR, " … ").words()).isEmpty();
        assertThat(Words.of(TextLanguage.EN, "x").indexOf(List.of())).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({ "he-IL,HE", "iw,HE", "Arabic,AR", "en_GB,EN" })
    void languagesAreReadFromTags(String tag, TextLanguage language) {
        assertThat(TextLanguage.of(tag)).hasValue(language);
    }

    @Test
    void theLanguageOfATextIsThatOfMostOfItsLetters() {
        assertThat(TextLanguage.guess("קורס Moodle למורים")).hasValue(TextLanguage.HE);
        assertThat(TextLanguage.guess("دورة")).hasValue(TextLanguage.AR);
        assertThat(TextLanguage.guess("course")).hasValue(TextLanguage.EN);
        assertThat(TextLanguage.guess("2024: 30!")).isEmpty();
        assertThat(TextLanguage.of("fr")).isEmpty();
    }

}
