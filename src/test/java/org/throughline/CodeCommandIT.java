package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.motivation.coding.ModelServer;
import org.throughline.report.CodedTexts;
import org.throughline.store.Database;

/** The command code, on a few texts. */
class CodeCommandIT {

    private static final String KEY = "the-secret-of-the-interface";

    private static final ModelServer MODEL = ModelServer.start();

    private static ApplicationContext context;

    @BeforeAll
    static void write() throws IOException {
        context = context(Map.of("throughline.model.address", MODEL.address().toString(), "throughline.model.name",
                "small", "throughline.model.key", KEY));
        CodedTexts.write(context.getBean(Database.class));
    }

    private static ApplicationContext context(Map<String, Object> settings) throws IOException {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("throughline.data", Files.createTempDirectory(Path.of("target"), "code-").toString());
        all.put("throughline.bolt-port", 0);
        return ApplicationContext.builder().banner(false).properties(all).start();
    }

    @AfterAll
    static void close() {
        context.close();
        MODEL.close();
    }

    private static Outcome code(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "code";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Outcome.of(context, all);
    }

    @Test
    void exportWritesASheetToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("codes.csv");
        Outcome outcome = code("export", "--codebook", "learning-expectations", "--coder", "carla", "--out",
                file.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(Files.readString(file)).startsWith("kind,id,code,coder,text\nstatement,s1,,carla,")
            .contains(CodedTexts.MARK);
        assertThat(code("export", "--codebook", "learning-expectations").output()).doesNotContain(CodedTexts.MARK)
            .contains("statement,s2,learning-expectations/badge-status,ben");
    }

    @Test
    void agreementIsATable() {
        assertThat(code("agreement", "--codebook", "learning-expectations").output()).contains("code,name,level,texts")
            .contains("salary,Salary,nominal,4,0.75,");
        code("agreement", "--codebook", "none-such").failedSaying("There is no codebook 'none-such'.");
    }

    @Test
    void theDictionarySaysWhatItDid() {
        assertThat(code("dictionary", "--codebook", "evidence-of-learning").output())
            .contains("3 of 3 texts coded, 0 in a language without terms.")
            .contains("applicability:3");
    }

    @Test
    void aModelIsShownWhatWouldBeSentAndSentItOnlyAfterwards() {
        MODEL.answer("none");
        Outcome shown = code("model", "--codebook", "learning-expectations", "--limit", "2");
        assertThat(shown.output()).contains("Nothing was sent. 2 of 6 texts", MODEL.address().toString(),
                "I want to deepen my knowledge.", "Authorization: …");
        assertThat(shown.output()).doesNotContain(KEY);
        assertThat(MODEL.requests()).isEmpty();
        code("model", "--codebook", "learning-expectations", "--limit", "2", "--send", "yes")
            .failedSaying("This was not confirmed");
        assertThat(MODEL.requests()).isEmpty();
        Matcher confirmation = Pattern.compile("--send (\\w+)").matcher(shown.output());
        assertThat(confirmation.find()).isTrue();
        Outcome sent = code("model", "--codebook", "learning-expectations", "--limit", "2", "--send",
                confirmation.group(1));
        assertThat(sent.exitCode()).as(sent.output()).isZero();
        assertThat(sent.output()).contains("2 texts sent, 2 coded by model:small, 0 not; 4 are waiting.");
        assertThat(MODEL.requests()).hasSize(2)
            .allSatisfy((request) -> assertThat(request.authorization()).isEqualTo("Bearer " + KEY));
    }

    @Test
    void withoutAModelNothingIsSentAndHiddenTextsStayHidden() throws IOException {
        try (ApplicationContext hidden = context(Map.of("throughline.texts", "hidden"))) {
            Outcome.of(hidden, "code", "export", "--codebook", "learning-expectations", "--coder", "carla")
                .failedSaying("THROUGHLINE_TEXTS=hidden");
            Outcome.of(hidden, "code", "model", "--codebook", "learning-expectations")
                .failedSaying("THROUGHLINE_TEXTS=hidden");
        }
        try (ApplicationContext plain = context(Map.of())) {
            assertThat(Outcome.of(plain, "code", "model", "--codebook", "learning-expectations").output())
                .startsWith("No language model is configured");
        }
    }

}
