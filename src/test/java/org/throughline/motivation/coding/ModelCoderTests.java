package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Against a server of the test: nothing leaves this machine. */
class ModelCoderTests {

    private static final String KEY = "the-secret-of-the-interface";

    private static final String TEXT = "I \"need\" the hours.\nאני סקרנית";

    private static final Codebook CODEBOOK = Codebooks.shipped().find("learning-expectations").orElseThrow();

    private static final Codebook RUBRICS = Codebooks.shipped().find("evidence-of-learning").orElseThrow();

    private ModelServer server;

    @BeforeEach
    void start() {
        server = ModelServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPreviewIsWhatIsSentAndSendsNothing() {
        ModelCoder coder = coder(CODEBOOK);
        ModelCoder.Request preview = coder.preview(TEXT);
        assertThat(server.requests()).isEmpty();
        server.answer("salary");
        coder.code(TEXT);
        assertThat(server.requests()).singleElement().satisfies((sent) -> {
            assertThat(sent.body()).isEqualTo(preview.body());
            assertThat(sent.method()).isEqualTo(preview.method()).isEqualTo("POST");
            assertThat(server.address().resolve(sent.path())).isEqualTo(preview.address());
            assertThat(sent.authorization()).isEqualTo("Bearer " + KEY);
        });
    }

    @Test
    void aPreviewHoldsTheTextAndTheCodebookButNeitherTheSecretNorTheTerms() {
        ModelCoder.Request preview = coder(CODEBOOK).preview(TEXT);
        assertThat(preview.body()).contains("the hours.", "אני סקרנית", "badge-status", "Wants to try something new",
                "\"model\" : \"small\"");
        assertThat(preview.body()).doesNotContain("pay rise");
        assertThat(preview.toString()).doesNotContain(KEY);
        assertThat(preview.headers()).anyMatch((header) -> header.equals("Authorization: …"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            mastery, mastery
            'interest, mastery', interest mastery
            '`salary`', salary
            '["salary", "interest"]', interest salary
            none, none
            '<think>mastery?</think> recognition.', recognition
            """)
    void theKeysOfTheAnswerAreTheCodes(String answer, String codes) {
        server.answer(answer);
        assertThat(coder(CODEBOOK).code(TEXT)).containsExactly(codes.split(" "));
    }

    @Test
    void stepsOfRubricsAreKeysToo() {
        server.answer("applicability:2, references:0");
        assertThat(coder(RUBRICS).code(TEXT)).containsExactly("applicability:2", "references:0");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "I think this is about the hours.", "salary, money", "none, salary",
            "applicability:1, applicability:2" })
    void whatIsNotKeysOfTheCodebookIsNotKept(String answer) {
        server.answer(answer);
        Codebook codebook = answer.startsWith("applicability") ? RUBRICS : CODEBOOK;
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> coder(codebook).code(TEXT))
            .satisfies((ex) -> assertThat(ex.isReachable()).isTrue())
            .withMessageNotContaining("hours");
    }

    @ParameterizedTest
    @ValueSource(ints = { 401, 429, 500 })
    void aRefusalIsSaidOnceWithoutSecretAndText(int status) {
        server.refuse(status, "key " + KEY + " and text " + TEXT);
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> coder(CODEBOOK).code(TEXT)).satisfies((ex) -> {
            assertThat(ex.isReachable()).isFalse();
            assertThat(ex).hasMessageContaining("status " + status).hasNoCause();
            assertThat(ex.getMessage()).doesNotContain(KEY).doesNotContain("hours");
        });
        assertThat(server.requests()).hasSize(1);
    }

    /** Even where everything is logged. */
    @Test
    void neitherTheSecretNorTheTextIsLogged() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        Level before = root.getLevel();
        root.addAppender(logged);
        root.setLevel(Level.TRACE);
        try {
            server.answer("salary");
            coder(CODEBOOK).code(TEXT);
            root.info("the log is heard");
            server.refuse(500, "text " + TEXT);
            assertThatExceptionOfType(ModelException.class).isThrownBy(() -> coder(CODEBOOK).code(TEXT));
        }
        finally {
            root.setLevel(before);
            root.detachAppender(logged);
        }
        assertThat(logged.list).isNotEmpty().allSatisfy((event) -> {
            String line = event.getFormattedMessage() + " " + event.getThrowableProxy();
            assertThat(line).doesNotContain(KEY).doesNotContain("the hours").doesNotContain("סקרנית");
        });
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (ModelServer elsewhere = ModelServer.start()) {
            elsewhere.answer("salary");
            server.redirect(elsewhere.address().resolve("/v1/chat/completions"));
            assertThatExceptionOfType(ModelException.class).isThrownBy(() -> coder(CODEBOOK).code(TEXT));
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void aModelThatDoesNotAnswerIsSaidToBeAbsent() {
        URI address = server.address();
        server.close();
        assertThatExceptionOfType(ModelException.class)
            .isThrownBy(() -> new ModelCoder(new ModelAccess(address, "small", null, Duration.ofSeconds(1)), CODEBOOK)
                .code(TEXT))
            .withMessageContaining("No model answers at " + address);
    }

    @Test
    void theSecretIsNotPartOfWhatIsPrinted() {
        assertThat(access().toString()).contains("small").doesNotContain(KEY);
        assertThat(List.of(coder(CODEBOOK).coder())).containsExactly("model:small");
    }

    private ModelCoder coder(Codebook codebook) {
        return new ModelCoder(access(), codebook);
    }

    private ModelAccess access() {
        return new ModelAccess(server.address(), "small", KEY, Duration.ofSeconds(10));
    }

}
