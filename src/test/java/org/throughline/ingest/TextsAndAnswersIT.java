package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** Texts, their codes, and answers to questionnaires on their way into the graph. */
class TextsAndAnswersIT {

    private static final String GOALS = """
            id: goals
            title: Goals
            domain: motivation
            scale: {min: 1, max: 5}
            items: [a, {key: b, text: "What is b?", reversed: true}, c]
            subscales:
              - {key: interest, items: [a, b], minimum: 1, measures: intrinsic}
              - {key: reward, items: [c], measures: extrinsic}
            """;

    private static final String REASONS = """
            id: reasons
            title: Reasons
            kind: statement
            codes:
              - {key: interest, name: Interest, group: intrinsic}
              - {key: pay, name: Pay, group: extrinsic}
            """;

    /** Everything that this issue brings, on the small folder. */
    private static final Map<String, String> TEXTS = TestFolder.smallWith("expectations.csv", """
            teacher,year,text,language,id,Round
            t1,2022,"I want to understand, and I have to.",en,,first
            t2,2022,כי מעניין אותי,he,s2,
            t1,2023,للترقية,ar,,
            """, "evidence.csv", """
            teacher,course,submitted_on,text,language
            t1,c1,2022-12-01,I tried it in my class.,en
            t2,c3,,,
            """, "codes.csv", """
            kind,id,code,coder,confidence,text
            statement,t1/2022,mastery,anna,1,I want
            statement,t1/2022,requirement,anna,,
            statement,t1/2022,mastery,dictionary,0.5,
            statement,s2,none,anna,,
            evidence,t1/c1,applicability:3,anna,,
            evidence,t1/c1,references:1,anna,,
            reference,t1/c1,c2,anna,,
            """, "codes/ben.csv", """
            coder;code;id;kind
            ben;interest;t1/2022;statement
            ben;applicability:2;t1/c1;evidence
            """, "responses.csv", """
            teacher,instrument,wave,item,value
            t1,agq-r,1,1,5
            t1,agq-r,1,2,3
            t1,agq-r,1,3,
            t1,agq-r,2,1,4
            t2,goals,1,a,2
            """, "instruments/goals.yaml", GOALS);

    @TempDir
    Path temporary;

    private Database database;

    @BeforeEach
    void emptyGraph() {
        database = TestDatabase.empty();
    }

    private ImportOptions options() {
        return ImportOptions.defaults(temporary.resolve("data"));
    }

    private ImportSummary load(Map<String, String> files) {
        return load(files, options());
    }

    private ImportSummary load(Map<String, String> files, ImportOptions options) {
        try {
            Path folder = Files.createTempDirectory(temporary, "folder").resolve("folder");
            return new Importer(database, TestDatabase.queries(), options).load(TestFolder.write(folder, files),
                    Progress.NONE);
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    private static Map<String, String> textsWith(String... filesAndContents) {
        Map<String, String> files = new LinkedHashMap<>(TEXTS);
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(filesAndContents[i], filesAndContents[i + 1]);
        }
        return files;
    }

    private List<String> ask(String question) {
        return database.list(TestDatabase.query(Access.READ, question), Map.of())
            .stream()
            .map((row) -> String.valueOf(row.get("x")))
            .toList();
    }

    private Row askOne(String question) {
        return database.single(TestDatabase.query(Access.READ, question), Map.of());
    }

    private List<String> rejects(ImportSummary summary) {
        try {
            return Files.readAllLines(Objects.requireNonNull(summary.rejects())).stream().skip(1).toList();
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    @Nested
    class AFirstImport {

        @Test
        void loadsEveryRowInTheOrderInWhichFilesReferToEachOther() {
            ImportSummary summary = load(TEXTS);
            assertThat(summary.rejected()).isZero();
            assertThat(summary.notRead()).isEmpty();
            assertThat(summary.files()).extracting(FileSummary::file)
                .containsSubsequence("stipulations.csv", "instruments/goals.yaml", "expectations.csv", "evidence.csv",
                        "codes.csv", "codes/ben.csv", "responses.csv");
            assertThat(summary.files()).allSatisfy((file) -> assertThat(file.created()).isEqualTo(file.rows()));
        }

        @Test
        void givesStatementsAnIdOfTheirOwnOrOneOfTeacherAndYear() {
            load(TEXTS);
            assertThat(
                    ask("MATCH (t)-[:STATED]->(s:Statement) RETURN t.id + ' ' + s.id + ' ' + s.year + ' ' + s.language"
                            + " AS x ORDER BY x"))
                .containsExactly("t1 t1/2022 2022 en", "t1 t1/2023 2023 ar", "t2 s2 2022 he");
            assertThat(askOne("MATCH (s:Statement {id: 't1/2022'}) RETURN s.text AS text, s.round AS round").values())
                .isEqualTo(Map.of("text", "I want to understand, and I have to.", "round", "first"));
        }

        @Test
        void linksEvidenceToTeacherAndCourse() {
            load(TEXTS);
            assertThat(ask("MATCH (t)-[:WROTE]->(e:Evidence)-[:FOR]->(c) RETURN t.id + ' ' + e.id + ' ' + c.id + ' '"
                    + " + coalesce(toString(e.submittedOn), '-') AS x ORDER BY x"))
                .containsExactly("t1 t1/c1 c1 2022-12-01", "t2 t2/c3 c3 -");
        }

        @Test
        void givesTextsTheCodesOfEachCoderAndWritesTheCodebooksThatAreUsed() {
            load(TEXTS);
            assertThat(ask("MATCH (u)-[c:CODED_AS]->(code:Code) RETURN u.id + ' ' + code.id + ' ' + c.coder + ' ' +"
                    + " coalesce(toString(c.confidence), '-') AS x ORDER BY x"))
                .containsExactly("s2 learning-expectations/none anna -", "t1/2022 learning-expectations/interest ben -",
                        "t1/2022 learning-expectations/mastery anna 1.0",
                        "t1/2022 learning-expectations/mastery dictionary 0.5",
                        "t1/2022 learning-expectations/requirement anna -",
                        "t1/c1 evidence-of-learning/applicability:2 ben -",
                        "t1/c1 evidence-of-learning/applicability:3 anna -",
                        "t1/c1 evidence-of-learning/references:1 anna -");
            assertThat(ask("MATCH (e)-[r:REFERENCES]->(c:Course) RETURN e.id + ' ' + r.coder + ' ' + c.id AS x"))
                .containsExactly("t1/c1 anna c2");
            assertThat(askOne("""
                    MATCH (:Codebook {id: 'evidence-of-learning'})-[:HAS_CODE]->(c:Code {key: 'applicability:2'})
                    RETURN c.rubric AS rubric, c.value AS value""").values())
                .isEqualTo(Map.of("rubric", "applicability", "value", 2L));
        }

        @Test
        void putsAnswersIntoAResponseOfTeacherInstrumentAndWave() {
            load(TEXTS);
            assertThat(ask("MATCH (t)-[:GAVE]->(r:Response)-[:TO]->(i) MATCH (r)-[a:ANSWERS]->(q)"
                    + " RETURN t.id + ' ' + r.id + ' ' + i.id + ' ' + r.wave + ' ' + q.id + ' ' + a.value AS x ORDER BY x"))
                .containsExactly("t1 t1/agq-r/1 agq-r 1 agq-r/1 5.0", "t1 t1/agq-r/1 agq-r 1 agq-r/2 3.0",
                        "t1 t1/agq-r/2 agq-r 2 agq-r/1 4.0", "t2 t2/goals/1 goals 1 goals/a 2.0");
        }

        @Test
        void writesInstrumentsOfTheFolderAndThoseThatAreUsed() {
            load(TEXTS);
            assertThat(ask("MATCH (i:Instrument) RETURN i.id AS x ORDER BY x")).containsExactly("agq-r", "goals");
            assertThat(ask(
                    "MATCH (:Instrument {id: 'goals'})-[h:HAS_ITEM]->(i:Item) RETURN h.position + ' ' + i.id + ' ' +"
                            + " coalesce(i.text, '-') AS x ORDER BY x"))
                .containsExactly("1 goals/a -", "2 goals/b What is b?", "3 goals/c -");
            assertThat(askOne("MATCH (i:Instrument {id: 'goals'}) RETURN i.domain AS x").string("x"))
                .isEqualTo("motivation");
        }

        @Test
        void storesRolesOfCoursesAsAList() {
            load(TestFolder.smallWith("courses.csv", """
                    id,title,roles
                    c1,Reading,principal| teacher
                    c2,Writing,all
                    c3,Pendulums,
                    c4,Nothing,
                    """));
            assertThat(ask("MATCH (c:Course) WHERE c.roles IS NOT NULL RETURN c.roles AS x ORDER BY c.id"))
                .containsExactly("[principal, teacher]", "[all]");
        }

        @Test
        void ofACodebookOfOnesOwnTakesItsCodesBeforeThoseThatComeAlong() {
            load(textsWith("codebooks/reasons.yaml", REASONS, "codes/ben.csv", """
                    kind,id,code,coder
                    statement,t1/2022,interest,ben
                    statement,t1/2022,pay,ben
                    statement,s2,learning-expectations/interest,ben
                    """));
            assertThat(ask("MATCH ()-[c:CODED_AS {coder: 'ben'}]->(code:Code) RETURN code.id AS x ORDER BY x"))
                .containsExactly("learning-expectations/interest", "reasons/interest", "reasons/pay");
        }

    }

    @Nested
    class ASecondImport {

        @ParameterizedTest
        @ValueSource(ints = { 1, 3, 5_000 })
        void changesNothingWithAnyBatchSize(int batchSize) {
            load(TEXTS, options().withBatchSize(batchSize));
            List<String> before = GraphContent.of(database);
            assertThat(load(TEXTS, options().withBatchSize(batchSize)).changedNothing()).isTrue();
            assertThat(GraphContent.of(database)).isEqualTo(before);
        }

        @Test
        void countsAnswersTheSameWithAnyBatchSize() {
            List<FileSummary> whole = load(TEXTS).files();
            emptyGraph();
            assertThat(load(TEXTS, options().withBatchSize(1)).files()).isEqualTo(whole);
        }

        @Test
        void mayBringNothingButCodesOrAnswers() {
            load(TEXTS);
            ImportSummary codes = load(Map.of("codes.csv", """
                    kind,id,code,coder
                    statement,t1/2023,salary,carl
                    """));
            assertThat(codes.files()).extracting(FileSummary::file).containsExactly("codes.csv");
            assertThat(codes.files().getFirst().created()).isEqualTo(1);
            ImportSummary answers = load(Map.of("responses.csv", """
                    teacher,instrument,wave,item,value
                    t3,goals,1,a,1
                    """));
            assertThat(answers.files().getFirst().created()).isEqualTo(1);
        }

        @Test
        void intoAnEmptyGraphStillNeedsCoursesTeachersAndEnrolments() {
            assertThatThrownBy(() -> load(Map.of("codes.csv", "kind,id,code,coder\n")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("courses.csv: the file is missing");
        }

        @Test
        void withAnotherStepOfARubricTakesTheEarlierOneBack() {
            load(TEXTS);
            load(Map.of("codes.csv", """
                    kind,id,code,coder
                    evidence,t1/c1,applicability:1,anna
                    """));
            assertThat(ask("MATCH (:Evidence {id: 't1/c1'})-[c:CODED_AS {coder: 'anna'}]->(code) RETURN code.key AS x"
                    + " ORDER BY x"))
                .containsExactly("applicability:1", "references:1");
        }

        @Test
        void withACodeTakesBackThatNothingAppliesAndTheOtherWayRound() {
            load(TEXTS);
            load(Map.of("codes.csv", """
                    kind,id,code,coder
                    statement,s2,interest,anna
                    statement,t1/2022,none,anna
                    """));
            assertThat(ask("MATCH (s:Statement)-[c:CODED_AS {coder: 'anna'}]->(code) RETURN s.id + ' ' + code.key AS x"
                    + " ORDER BY x"))
                .containsExactly("s2 interest", "t1/2022 none");
        }

        @Test
        void withAnEmptyAnswerTakesTheAnswerBack() {
            load(TEXTS);
            ImportSummary second = load(Map.of("responses.csv", """
                    teacher,instrument,wave,item,value
                    t1,agq-r,1,1,
                    t1,agq-r,1,2,4
                    """));
            assertThat(second.files().getFirst().updated()).isEqualTo(2);
            assertThat(ask("MATCH (:Response {id: 't1/agq-r/1'})-[a:ANSWERS]->(i) RETURN i.key + ' ' + a.value AS x"))
                .containsExactly("2 4.0");
        }

        @Test
        void withACorrectedInstrumentKeepsAnswersToItemsThatAreGone() {
            load(TEXTS);
            load(Map.of("instruments/goals.yaml", """
                    id: goals
                    title: Goals
                    domain: motivation
                    scale: {min: 1, max: 5}
                    items: [c, d]
                    subscales:
                      - {key: reward, items: [c, d]}
                    """));
            assertThat(ask(
                    "MATCH (:Instrument {id: 'goals'})-[h:HAS_ITEM]->(i) RETURN i.key + h.position AS x ORDER BY x"))
                .containsExactly("c1", "d2");
            assertThat(ask("MATCH (i:Item) WHERE i.id STARTS WITH 'goals' RETURN i.key AS x ORDER BY x"))
                .containsExactly("a", "c", "d");
        }

        @Test
        void thatReplacesClearsTextsAnswersAndDefinitions() {
            load(TEXTS);
            new Graph(database, TestDatabase.queries()).clear(Progress.NONE);
            assertThat(GraphContent.of(database)).isEmpty();
        }

    }

    @Nested
    class ARowIsRejected {

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        t1,agq-r,1,1,6   | value      | 6.0   | not an answer of agq-r: it must be a whole number from 1 to 5
                        t1,agq-r,1,1,2.5 | value      | 2.5   | not an answer of agq-r: it must be a whole number from 1 to 5
                        t1,agq-r,1,1,x   | value      | x     | not a number
                        t1,agq-r,1,13,1  | item       | 13    | unknown item: agq-r has 1, 2, 3
                        t1,nothing,1,1,1 | instrument | nothing | unknown instrument: it is neither in instruments/ nor in the graph, and none that comes along
                        t9,agq-r,1,1,1   | teacher    | t9    | unknown teacher
                        t1,agq-r,-1,1,1  | wave       | -1    | must be a whole number from 0 to 999
                        t1,agq-r,,1,1    | wave       |       | no wave
                        """)
        void forAnAnswerThatCannotBe(String row, String column, String value, String reason) {
            ImportSummary summary = load(
                    textsWith("responses.csv", "teacher,instrument,wave,item,value\n" + row.strip() + "\n"));
            assertThat(rejects(summary)).singleElement()
                .asString()
                .startsWith("responses.csv,2,%s,%s,".formatted(column, (value == null) ? "" : value))
                .contains(reason);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        statement,t1/2022,fun,dora         | code       | unknown code: no codebook for texts of the kind statement has it
                        statement,t1/2022,applicability:1,dora | code   | unknown code
                        evidence,t1/c1,applicability:4,dora | code      | unknown code
                        statement,t9/2022,mastery,dora     | id         | unknown statement: it is neither in expectations.csv nor in the graph
                        evidence,t1/c2,references:1,dora   | id         | unknown evidence: it is neither in evidence.csv nor in the graph
                        reference,t1/c1,c9,dora            | code       | unknown course
                        statement,t1/2022,,dora            | code       | no code
                        statement,t1/2022,mastery,         | coder      | no coder
                        text,t1/2022,mastery,dora          | kind       | must be one of: statement, evidence, reference
                        """)
        void forACodeThatCannotBe(String row, String column, String reason) {
            ImportSummary summary = load(textsWith("codes/dora.csv", "kind,id,code,coder\n" + row.strip() + "\n"));
            assertThat(rejects(summary)).singleElement()
                .asString()
                .startsWith("codes/dora.csv,2,%s,".formatted(column))
                .contains(reason);
        }

        @Test
        void forConfidenceBeyondOne() {
            assertThat(rejects(load(
                    textsWith("codes/dora.csv", "kind,id,code,coder,confidence\nstatement,s2,interest,dora,1.5\n"))))
                .containsExactly("codes/dora.csv,2,confidence,1.5,must lie between 0 and 1");
        }

        @Test
        void forASecondStepOfTheSameRubricWhateverFileItIsIn() {
            assertThat(rejects(load(textsWith("codes/ben.csv", """
                    kind,id,code,coder
                    evidence,t1/c1,applicability:2,ben
                    evidence,t1/c1,applicability:2,anna
                    """)))).containsExactly("codes/ben.csv,3,kind|id|code|coder,evidence|t1/c1|applicability:2|anna,"
                    + "\"there before with other values: codes.csv, line 6, which counts\"");
        }

        @Test
        void whereNothingAppliesAndACodeDoes() {
            assertThat(rejects(load(textsWith("codes/ben.csv", """
                    kind,id,code,coder
                    statement,s2,interest,anna
                    """)))).containsExactly("codes/ben.csv,2,code,interest,\"this coder said of this text before that"
                    + " nothing applies: codes.csv, line 5, which counts\"");
        }

        @Test
        void whereACodeIsThatOfSeveralCodebooks() {
            assertThat(rejects(load(textsWith("codebooks/reasons.yaml", REASONS, "codebooks/more.yaml",
                    REASONS.replace("id: reasons", "id: more"), "codes/ben.csv", """
                            kind,id,code,coder
                            statement,s2,pay,ben
                            statement,s2,more/pay,ben
                            """)))
                .stream()
                .filter((line) -> line.startsWith("codes/ben.csv")))
                .containsExactly("codes/ben.csv,2,code,pay,\"several codebooks have this code: write one of more/pay,"
                        + " reasons/pay\"");
        }

        @Test
        void whereAnAnswerWasGivenOtherwiseInAnotherFileAndRepetitionsAreLeftOut() {
            ImportSummary summary = load(textsWith("responses/more.csv", """
                    value,item,wave,instrument,teacher
                    5,1,1,agq-r,t1
                    1,2,1,agq-r,t1
                    """));
            assertThat(summary.files().getLast().repeated()).isEqualTo(1);
            assertThat(rejects(summary)).containsExactly("responses/more.csv,3,teacher|instrument|wave|item,"
                    + "t1|agq-r|1|2,\"there before with other values: responses.csv, line 3, which counts\"");
        }

        @Test
        void withoutShowingTheText() {
            ImportSummary summary = load(textsWith("expectations.csv", """
                    teacher,year,text
                    t1,2022,se\u0001cret
                    t1,1800,secret
                    t9,2022,secret
                    """, "codes.csv", "kind,id,code,coder\n", "codes/ben.csv", "kind,id,code,coder\n"));
            assertThat(rejects(summary)).hasSize(3)
                .noneMatch((line) -> line.contains("secret") || line.contains("cret"));
        }

        @Test
        void forASecondStatementOfTheSameYearUnlessItHasAnIdOfItsOwn() {
            ImportSummary summary = load(textsWith("expectations.csv", """
                    teacher,year,text,id
                    t1,2022,one,
                    t1,2022,two,
                    t1,2022,three,s3
                    t2,2022,four,s2
                    """));
            assertThat(rejects(summary)).containsExactly(
                    "expectations.csv,3,teacher,t1,\"there before with other values: line 2, which counts\"");
        }

        @Test
        void andWhatRefersToItSaysSo() {
            ImportSummary summary = load(textsWith("expectations.csv", """
                    teacher,year,text,id
                    t1,2022,,
                    t1,2023,text,
                    t2,2022,text,s2
                    """, "codes/ben.csv", "kind,id,code,coder\n"));
            assertThat(rejects(summary)).contains(
                    "codes.csv,2,id,t1/2022,unknown statement: its row in expectations.csv (line 2) was rejected");
        }

    }

    @Nested
    class AFileIsRefused {

        private void refuses(String file, String content, String message) {
            assertThatThrownBy(() -> load(textsWith(file, content))).isInstanceOf(ImportException.class)
                .hasMessageContaining(message);
            assertThat(GraphContent.of(database)).isEmpty();
        }

        @Test
        void ofAnInstrumentWithTheLineAndColumnOfTheFault() {
            refuses("instruments/goals.yaml", GOALS.replace("items: [a, b]", "items: [a, z]"),
                    "instruments/goals.yaml, line 7: column 32: interest: there is no item 'z' in items");
        }

        @Test
        void ofACodebookWithTheLineAndColumnOfTheFault() {
            refuses("codebooks/reasons.yaml", REASONS.replace("kind: statement", "kind: letter"),
                    "codebooks/reasons.yaml, line 3: column 7: kind must be statement or evidence");
        }

        @Test
        void withAColumnThatNamesPersons() {
            refuses("expectations.csv", "teacher,year,text,name\n", "the column 'name' tells who a person is");
        }

        @Test
        void withAnAddressAsCoder() {
            refuses("codes/ben.csv", "kind,id,code,coder\nstatement,s2,interest,ben@example.org\n",
                    "the column 'coder' holds an e-mail address");
        }

        @Test
        void ofAFolderThatALinkPutsThere() throws IOException {
            Path outside = TestFolder.write(temporary.resolve("outside"), Map.of("ben.csv", "kind,id,code,coder\n"));
            Path folder = TestFolder.write(temporary.resolve("linked"), TestFolder.SMALL);
            Files.createSymbolicLink(folder.resolve("codes"), outside);
            assertThatThrownBy(
                    () -> new Importer(database, TestDatabase.queries(), options()).load(folder, Progress.NONE))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("codes/ben.csv: this is not a file inside the folder");
        }

    }

    @Test
    void twoFilesOfTheSameInstrumentAreRejectedButForTheFirst() {
        ImportSummary summary = load(
                textsWith("instruments/other.yaml", GOALS.replace("title: Goals", "title: Other")));
        assertThat(rejects(summary)).singleElement()
            .asString()
            .startsWith("instruments/other.yaml,1,id,goals,")
            .contains("instruments/goals.yaml, line 1, which counts");
        assertThat(ask("MATCH (i:Instrument {id: 'goals'}) RETURN i.title AS x")).containsExactly("Goals");
    }

    @Test
    void anInstrumentThatComesAlongIsReplacedByAFileWithItsId() {
        load(textsWith("instruments/agq-r.yaml", """
                id: agq-r
                title: Goals with texts
                domain: motivation
                scale: {min: 1, max: 7}
                items: [{key: "1", text: One}, {key: "2", text: Two}, {key: "3", text: Three}]
                subscales: [{key: masteryApproach, items: ["1", "3"]}]
                """));
        assertThat(ask("MATCH (i:Item {id: 'agq-r/1'}) RETURN i.text AS x")).containsExactly("One");
        assertThat(ask("MATCH (i:Instrument {id: 'agq-r'}) RETURN i.title AS x")).containsExactly("Goals with texts");
    }

    @Test
    void whatIsNotReadInTheFoldersIsNamed() {
        assertThat(load(textsWith("codes/notes.txt", "x", "instruments/goals.docx", "x")).notRead())
            .containsExactly("instruments/goals.docx", "codes/notes.txt");
    }

    @Nested
    class WithPseudonyms {

        private ImportOptions hmac() {
            return options().withPseudonyms(PseudonymMode.HMAC);
        }

        @Test
        void idsOfTextsAndResponsesHoldNoIdOfATeacherAndCodesFindThem() {
            ImportSummary summary = load(textsWith("teachers.csv", "id\nteacher-1\nteacher-2\nteacher-3\n",
                    "enrolments.csv", "teacher,course\nteacher-1,c1\n", "expectations.csv", """
                            teacher,year,text
                            teacher-1,2022,one
                            """, "evidence.csv", """
                            teacher,course
                            teacher-1,c1
                            """, "codes.csv", """
                            kind,id,code,coder
                            statement,teacher-1/2022,mastery,anna
                            evidence,teacher-1/c1,references:1,anna
                            """, "codes/ben.csv", "kind,id,code,coder\n", "responses.csv", """
                            teacher,instrument,wave,item,value
                            teacher-1,agq-r,1,1,1
                            """), hmac());
            assertThat(summary.rejected()).isZero();
            assertThat(ask("MATCH ()-[c:CODED_AS]->() RETURN c.coder AS x")).hasSize(2);
            assertThat(GraphContent.of(database)).noneMatch((line) -> line.contains("teacher-1"));
        }

        @Test
        void rejectsShowNoIdOfATeacher() {
            ImportSummary summary = load(textsWith("codes.csv", "kind,id,code,coder\nstatement,t1/1999,mastery,anna\n",
                    "codes/ben.csv", "kind,id,code,coder\n"), hmac());
            assertThat(rejects(summary)).singleElement().asString().contains("/1999").doesNotContain("t1/1999");
        }

    }

    @Nested
    class AWideTable {

        private static final String FORMAT = """
                files:
                  survey.csv:
                    teacher: Respondent
                    missing: [NA, "99"]
                    answers:
                      - {instrument: goals, wave: 1, items: {a: Q1 before, b: Q2 before}}
                      - instrument: goals
                        wave: 2
                        items: {a: Q1 after, c: Q3 after}
                        values: {strongly agree: 5, Disagree: 2}
                """;

        private static final String SURVEY = """
                Respondent;E-mail;Q1 before;Q2 before;Q1 after;Q3 after
                t1;a@b.org;1;NA;Strongly  agree;disagree
                t2;;3;99;;4
                t3;;9;2;maybe;1
                t9;;1;1;1;1
                """;

        private Map<String, String> wide(String... filesAndContents) {
            Map<String, String> files = textsWith("responses.csv", "teacher,instrument,wave,item,value\n",
                    "responses/survey.csv", SURVEY, "responses/format.yaml", FORMAT);
            for (int i = 0; i < filesAndContents.length; i += 2) {
                files.put(filesAndContents[i], filesAndContents[i + 1]);
            }
            return files;
        }

        @Test
        void isReadAsIfEveryAnswerWereARow() {
            load(wide());
            assertThat(ask(
                    "MATCH (r:Response)-[a:ANSWERS]->(i) RETURN r.id + ' ' + i.key + ' ' + a.value AS x ORDER BY x"))
                .containsExactly("t1/goals/1 a 1.0", "t1/goals/2 a 5.0", "t1/goals/2 c 2.0", "t2/goals/1 a 3.0",
                        "t2/goals/2 c 4.0", "t3/goals/1 b 2.0", "t3/goals/2 c 1.0");
        }

        @Test
        void rejectsAnAnswerWithItsLineAndColumnAndKeepsTheOthersOfTheRow() {
            assertThat(rejects(load(wide()))).containsExactly(
                    "responses/survey.csv,4,Q1 before,9.0,not an answer of goals: it must be a whole number from 1 to 5",
                    "responses/survey.csv,4,Q1 after,maybe,\"not a number (write 2.5 with a point, without thousands"
                            + " separator; leave the cell empty if there is none)\"",
                    "responses/survey.csv,5,Q1 before,t9,unknown teacher: it is neither in teachers.csv nor in the graph",
                    "responses/survey.csv,5,Q2 before,t9,unknown teacher: it is neither in teachers.csv nor in the graph",
                    "responses/survey.csv,5,Q1 after,t9,unknown teacher: it is neither in teachers.csv nor in the graph",
                    "responses/survey.csv,5,Q3 after,t9,unknown teacher: it is neither in teachers.csv nor in the graph");
        }

        @Test
        void aSecondTimeChangesNothing() {
            load(wide());
            assertThat(load(wide()).changedNothing()).isTrue();
        }

        @Test
        void mayHaveTheWaveInAColumn() {
            load(wide("responses/survey.csv", "who,when,one\nt1,3,2\nt2,4,1\n", "responses/format.yaml", """
                    files:
                      survey.csv:
                        teacher: who
                        answers: [{instrument: goals, waveColumn: when, items: {a: one}}]
                    """));
            assertThat(ask("MATCH (r:Response) RETURN r.id AS x ORDER BY x")).containsExactly("t1/goals/3",
                    "t2/goals/4");
        }

        @Test
        void isAnotherImportWithAnotherMap() {
            String first = load(wide()).runId();
            assertThat(load(wide("responses/format.yaml", FORMAT.replace("[NA, \"99\"]", "[NA]"))).runId())
                .isNotEqualTo(first);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        Q1 before  | Q7           | responses/survey.csv, line 1: there is no column 'Q7', which responses/format.yaml names
                        a: Q1 before | z: Q1 before | responses/format.yaml: responses/survey.csv: unknown item 'z': goals has a, b, c
                        instrument: goals, | instrument: gaols, | responses/format.yaml: responses/survey.csv: unknown instrument 'gaols'
                        teacher:   | tutor:       | responses/format.yaml, line 3: column 5: survey.csv: 'tutor' is none of answers, missing, teacher
                        wave: 2    | waves: 2     | 'waves' is none of instrument, items, values, wave, waveColumn
                        survey.csv: | servey.csv: | there is no file responses/servey.csv
                        [NA, "99"] | [NA          | this is not YAML
                        """)
        void isRefusedIfItsMapIsWrong(String from, String to, String message) {
            assertThatThrownBy(() -> load(wide("responses/format.yaml", FORMAT.replace(from, to))))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(message);
            assertThat(GraphContent.of(database)).isEmpty();
        }

        @Test
        void rejectsARowWithMoreFieldsThanTheHeader() {
            assertThat(rejects(load(wide("responses/survey.csv", SURVEY + "t1;;1;1;1;1;1\n"))))
                .contains("responses/survey.csv,6,,,7 fields where the header has 6 (put a cell that contains the"
                        + " separator into quotes)");
        }

    }

}
