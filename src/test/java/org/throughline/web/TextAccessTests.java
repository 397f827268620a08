package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every combination of the settings, and who may read texts then. */
class TextAccessTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',    '',    false, '',    true
            '',    '',    false, other, true
            '',    '',    true,  '',    false
            token, '',    false, token, false
            token, '',    false, '',    false
            token, texts, false, token, false
            token, texts, false, texts, true
            token, texts, false, other, false
            token, texts, false, '',    false
            token, texts, true,  texts, false
            '',    texts, false, '',    false
            '',    texts, false, texts, true
            """)
    void textsAreShownToThoseWhoMayReadThem(String token, String textsToken, boolean hidden, String presented,
            boolean shown) {
        AccessRules rules = new AccessRules(token, textsToken, hidden, token.isEmpty());
        assertThat(rules.showsTexts(presented.isEmpty() ? null : presented)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({ "token,true", "texts,true", "'',false", "other,false" })
    void theTokenForTextsOpensEverythingElseAsWell(String presented, boolean opened) {
        assertThat(new AccessRules("token", "texts", false, false).isToken(presented)).isEqualTo(opened);
        assertThat(new AccessRules("token", "texts", true, false).isToken(presented)).isEqualTo(opened);
    }

}
