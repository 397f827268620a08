package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTests {

    @ParameterizedTest
    @CsvSource({ "localhost:8080,true", "127.0.0.1,true", "[::1]:8080,true", "evil.example,false",
            "localhost.evil.example:8080,false", "127.0.0.1.evil.example,false", ",false" })
    void onLoopbackOnlyItsOwnNamesAreAnswered(String host, boolean allowed) {
        assertThat(new AccessRules("", "", false, true).isHostAllowed(host)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({ "http://localhost:8080,localhost:8080,true", "http://localhost:9090,localhost:8080,false",
            "https://evil.example,localhost:8080,false", "null,localhost:8080,false", "::,localhost:8080,false",
            ",localhost:8080,true" })
    void onlyPagesOfThisServerMayChangeAnything(String origin, String host, boolean allowed) {
        assertThat(new AccessRules("", "", false, true).isOriginAllowed(origin, host)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({ "correct horse battery,true", "correct horse batter,false", "'',false", ",false" })
    void onlyTheTokenIsTheToken(String guess, boolean right) {
        assertThat(new AccessRules("correct horse battery", "", false, false).isToken(guess)).isEqualTo(right);
    }

}
