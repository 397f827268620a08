package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Progress;
import org.throughline.motivation.coding.ModelAccess;
import org.throughline.motivation.coding.ModelServer;
import org.throughline.report.CodeResolution.Resolved;
import org.throughline.report.CodingReports.AgreementItem;
import org.throughline.report.CodingReports.Coding;
import org.throughline.report.CodingReports.References;
import org.throughline.report.CodingReports.SuggestedCourse;
import org.throughline.report.CodingReports.Unit;
import org.throughline.report.CodingReports.UnitFilter;
import org.throughline.report.CodingWork.Adjudication;
import org.throughline.report.CodingWork.ModelOutcome;
import org.throughline.report.CodingWork.ModelPreview;
import org.throughline.report.CodingWork.ModelRequest;
import org.throughline.report.CodingWork.Reference;
import org.throughline.report.CodingWork.Watcher;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/** Coding on a graph of six statements and three evidences, see {@link CodedTexts}. */
class CodingIT {

    private static final String STATEMENTS = "learning-expectations";

    private static final String EVIDENCE = "evidence-of-learning";

    private Database database;

    private CodingReports reports;

    private Exclusion exclusion;

    private CodingWork work;

    @BeforeEach
    void write() {
        database = TestDatabase.empty();
        CodedTexts.write(database);
        reports = new CodingReports(database, TestDatabase.queries());
        exclusion = new Exclusion();
        work = work(null);
    }

    private CodingWork work(@Nullable ModelAccess model) {
        return new CodingWork(database, TestDatabase.queries(), reports, model, exclusion);
    }

    private Map<String, @Nullable Object> properties(String id) {
        return database
            .single(TestDatabase.query(Access.READ,
                    "MATCH (n:Statement|Evidence {id: $id}) RETURN properties(n) AS properties"), Map.of("id", id))
            .map("properties");
    }

    @Nested
    class WhatHolds {

        private CodeResolution resolution;

        @BeforeEach
        void open() {
            resolution = new CodeResolution(database, TestDatabase.queries());
        }

        @Test
        void ofStatementsIsWrittenWithWhatItSaysAboutMotivation() {
            assertThat(resolution.publish("r1", "statement", Progress.NONE)).isEqualTo(new Resolved(6, 5, 1));
            assertThat(properties("s1")).containsEntry("codes", List.of("mastery"))
                .containsEntry("motivation", "intrinsic")
                .containsEntry("codesRun", "r1")
                .doesNotContainKey("codesOpen");
            // open, but extrinsic either way
            assertThat(properties("s2")).containsEntry("codes", List.of("salary"))
                .containsEntry("codesOpen", List.of("badge-status"))
                .containsEntry("motivation", "extrinsic");
            assertThat(properties("s3")).containsEntry("codes", List.of()).doesNotContainKey("motivation");
            assertThat(properties("s4")).containsEntry("codes", List.of("interest"));
            assertThat(properties("s5")).doesNotContainKeys("codes", "motivation", "codesRun");
            assertThat(properties("s6")).containsEntry("codes", List.of("interest", "recognition"))
                .containsEntry("motivation", "mixed");
        }

        @Test
        void ofEvidenceIsAppliedIntegratedKnowledge() {
            assertThat(resolution.publish("r1", "evidence", Progress.NONE)).isEqualTo(new Resolved(3, 2, 1));
            assertThat(properties("e1")).containsEntry("applicability", 3L)
                .containsEntry("references", 2L)
                .containsEntry("applied", 5L)
                .containsEntry("integrated", true)
                .containsEntry("codes", List.of());
            assertThat(properties("e2")).containsEntry("references", 0L)
                .containsEntry("codesOpen", List.of("applicability"))
                .doesNotContainKeys("applicability", "applied", "integrated");
            assertThat(properties("e3")).doesNotContainKeys("references", "codesRun");
        }

        @Test
        void ofMachinesCountsOnlyWhereAskedFor() {
            work.dictionary(STATEMENTS, Watcher.NONE);
            assertThat(resolution.publish("r1", "statement", Progress.NONE).coded()).isEqualTo(5);
            assertThat(properties("s5")).doesNotContainKey("codes");
            assertThat(resolution.publish("r2", "statement", "dictionary", Progress.NONE).coded()).isEqualTo(6);
            assertThat(properties("s5")).containsEntry("codes", List.of("salary"));
            assertThat(properties("s6")).containsEntry("codes", List.of("interest", "recognition"));
        }

        @Test
        void ofALaterRunTakesThePlaceOfAnEarlierOne() {
            resolution.publish("r1", "statement", "dictionary", Progress.NONE);
            work.dictionary(STATEMENTS, Watcher.NONE);
            resolution.publish("r2", "statement", "dictionary", Progress.NONE);
            resolution.publish("r3", "statement", Progress.NONE);
            assertThat(properties("s5")).doesNotContainKeys("codes", "codesRun");
            assertThat(properties("s1")).containsEntry("codesRun", "r3");
        }

        @Test
        void canBeForgotten() {
            resolution.publish("r1", "statement", Progress.NONE);
            resolution.publish("r2", "evidence", Progress.NONE);
            resolution.forget("r1");
            assertThat(properties("s1")).containsOnlyKeys("id", "year", "language", "text");
            assertThat(properties("e1")).containsEntry("codesRun", "r2");
            resolution.forget("r2");
            assertThat(properties("e1")).containsOnlyKeys("id", "submittedOn", "language", "text");
        }

    }

    @Nested
    class WhatTeachersWrote {

        private Page<Unit> units(String codebook, @Nullable String coder, @Nullable String state, int limit,
                @Nullable String after, Texts texts) {
            return reports.units(new UnitFilter(codebook, coder, state, limit, after), texts);
        }

        private List<String> ids(@Nullable String coder, @Nullable String state) {
            return units(STATEMENTS, coder, state, 50, null, Texts.HIDDEN).items().stream().map(Unit::id).toList();
        }

        @Test
        void comeWithTheirCodesAndWithTextOnlyWhereItIsShown() {
            Unit shown = units(STATEMENTS, null, null, 50, null, Texts.SHOWN).items().get(1);
            assertThat(shown.text()).isEqualTo("For the salary, and the badge. " + CodedTexts.MARK);
            assertThat(shown.codings()).extracting(Coding::coder).containsExactly("anna", "ben");
            assertThat(shown.codings().getLast().codes()).containsExactly("badge-status", "salary");
            assertThat(shown.openCodes()).containsExactly("badge-status");
            assertThat(units(STATEMENTS, null, null, 50, null, Texts.HIDDEN).items())
                .allSatisfy((unit) -> assertThat(unit.text()).isNull());
            assertThat(units(EVIDENCE, null, null, 50, null, Texts.HIDDEN).items().getFirst())
                .satisfies((unit) -> assertThat(unit.title()).isEqualTo("Formative assessment"))
                .satisfies((unit) -> assertThat(unit.steps()).isEqualTo(Map.of("applicability", 3, "references", 2)));
        }

        @Test
        void canBeChosenByCoderAndState() {
            assertThat(ids(null, null)).containsExactly("s1", "s2", "s3", "s4", "s5", "s6");
            assertThat(ids("ben", null)).containsExactly("s1", "s2", "s3", "s4");
            assertThat(ids(null, "uncoded")).containsExactly("s5");
            assertThat(ids(null, "open")).containsExactly("s2");
            assertThat(ids(null, "adjudicated")).containsExactly("s4");
            assertThat(ids("anna", "settled")).containsExactly("s1", "s3", "s4", "s6");
            assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> ids(null, "done"))
                .withMessageContaining("all, uncoded, open, settled or adjudicated");
        }

        @Test
        void comeInPages() {
            Page<Unit> first = units(STATEMENTS, null, null, 4, null, Texts.HIDDEN);
            assertThat(first.items()).hasSize(4);
            assertThat(first.total()).isEqualTo(6);
            Page<Unit> second = units(STATEMENTS, null, null, 4, first.next(), Texts.HIDDEN);
            assertThat(second.items()).extracting(Unit::id).containsExactly("s5", "s6");
            assertThat(second.next()).isNull();
        }

        @Test
        void areCountedByCodebookAndCoder() {
            assertThat(reports.codebooks(Texts.HIDDEN)).satisfies((list) -> {
                assertThat(list.statements()).isEqualTo(6);
                assertThat(list.evidence()).isEqualTo(3);
                assertThat(list.textsShown()).isFalse();
                assertThat(list.items().getLast().coders())
                    .extracting((coder) -> coder.coder() + " " + coder.kind() + " " + coder.texts())
                    .containsExactly("adjudicated adjudicated 1", "anna human 5", "ben human 4");
            });
        }

        @Test
        void fillASheetThatIsAFileOfCodes() throws IOException {
            assertThat(csv(reports.sheet(STATEMENTS, "ben"))).isEqualTo("""
                    kind,id,code,coder,text
                    statement,s5,,ben,I need the credit hours. %1$s
                    statement,s6,,ben,I enjoy it. %1$s
                    """.formatted(CodedTexts.MARK));
            assertThat(csv(reports.sheet(EVIDENCE, "ben"))).isEqualTo("""
                    kind,id,code,coder,text
                    evidence,e3,applicability:,ben,Nothing. %1$s
                    evidence,e3,references:,ben,Nothing. %1$s
                    """.formatted(CodedTexts.MARK));
            assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> reports.sheet(STATEMENTS, "adjudicated"));
        }

        @Test
        void giveAFileOfAllCodesWithoutText() throws IOException {
            database.write(TestDatabase.query(Access.WRITE, """
                    MATCH (:Evidence {id: 'e1'})-[g:CODED_AS {coder: 'anna'}]->(:Code {key: 'applicability:3'})
                    SET g.confidence = 0.75
                    """), Map.of());
            assertThat(csv(reports.codes(EVIDENCE))).doesNotContain(CodedTexts.MARK).startsWith("""
                    kind,id,code,coder,confidence
                    evidence,e1,evidence-of-learning/applicability:3,anna,0.75
                    evidence,e1,evidence-of-learning/references:2,anna,
                    evidence,e1,evidence-of-learning/applicability:3,ben,
                    """);
        }

        private String csv(Table table) throws IOException {
            StringWriter out = new StringWriter();
            TableFormat.CSV.write(table, out);
            return out.toString();
        }

    }

    /** By hand: salary of s1 to s4 is 0 0, 1 1, 0 0, 0 1; pe = 3/4 x 2/4 + 1/4 x 2/4. */
    @Test
    void agreementIsThatOfTheCodesInTheGraph() {
        CodingReports.AgreementReport report = reports.agreement(STATEMENTS, null);
        assertThat(report.coders()).containsExactly("anna", "ben");
        assertThat(report.texts()).isEqualTo(4);
        AgreementItem salary = report.items()
            .stream()
            .filter((item) -> item.key().equals("salary"))
            .findFirst()
            .orElseThrow();
        assertThat(salary.percent()).isEqualTo(0.75);
        assertThat(salary.pairs().getFirst().kappa()).isEqualTo((0.75 - 0.5) / (1 - 0.5), within(1e-12));
        assertThat(reports.agreement(STATEMENTS, "anna,adjudicated").texts()).isEqualTo(1);
        assertThatExceptionOfType(InvalidRequestException.class)
            .isThrownBy(() -> reports.agreement(STATEMENTS, "anna,carl"))
            .withMessageContaining("'carl'")
            .withMessageContaining("adjudicated, anna, ben");
        assertThat(CodingReports.table(report).rows()).toIterable().hasSize(7);
    }

    @Nested
    class AnAdjudication {

        @Test
        void settlesATextAndCanBeTakenBack() {
            Unit settled = work.adjudicate(new Adjudication(STATEMENTS, "s2", List.of("salary", "badge-status")));
            assertThat(settled.codes()).containsExactly("badge-status", "salary");
            assertThat(settled.openCodes()).isEmpty();
            assertThat(settled.text()).contains(CodedTexts.MARK);
            assertThat(work.adjudicate(new Adjudication(STATEMENTS, "s2", List.of("none"))).codes()).isEmpty();
            assertThat(work.adjudicate(new Adjudication(STATEMENTS, "s2", List.of())).openCodes())
                .containsExactly("badge-status");
        }

        @Test
        void isRefusedIfItIsNoCoding() {
            refused("'fun' is not a code", STATEMENTS, "s2", "fun");
            refused("'none' stands alone", STATEMENTS, "s2", "none", "salary");
            refused("one step of applicability", EVIDENCE, "e2", "applicability:1", "applicability:2");
            assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> work.adjudicate(new Adjudication(STATEMENTS, "e1", List.of("salary"))));
            assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> work.adjudicate(new Adjudication("other", "s2", List.of("salary"))));
        }

        private void refused(String why, String codebook, String id, String... codes) {
            assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> work.adjudicate(new Adjudication(codebook, id, List.of(codes))))
                .withMessageContaining(why);
        }

        @Test
        void waitsForAnImport() {
            try (Exclusion.Permit _ = exclusion.claim("the import of x")) {
                assertThatExceptionOfType(Exclusion.BusyException.class)
                    .isThrownBy(() -> work.adjudicate(new Adjudication(STATEMENTS, "s2", List.of("salary"))));
            }
        }

    }

    @Test
    void theDictionaryReplacesWhatItGaveBefore() {
        CodingWork.DictionaryOutcome first = work.dictionary(STATEMENTS, Watcher.NONE);
        assertThat(first.coded()).isEqualTo(6);
        assertThat(first.codes()).containsEntry("salary", 2).containsEntry("none", 1).containsEntry("interest", 2);
        assertThat(work.dictionary(STATEMENTS, Watcher.NONE)).isEqualTo(first);
        List<Unit> units = reports.units(new UnitFilter(STATEMENTS, "dictionary", null, 50, null), Texts.HIDDEN)
            .items();
        assertThat(units).hasSize(6);
        assertThat(units.get(1).codings())
            .contains(new Coding("dictionary", new TreeSet<>(List.of("badge-status", "salary"))));
        // people's codes are still there
        assertThat(units.get(1).codings()).extracting(Coding::coder).containsExactly("anna", "ben", "dictionary");
    }

    @Nested
    class ReferencesToOtherCourses {

        @Test
        void areSuggestedAndConfirmed() {
            References first = reports.suggestions(false, 20, null).items().getFirst();
            assertThat(first.suggestions()).containsExactly(
                    new SuggestedCourse("c2", "Robots in class", "title", "Robots in class", 8, 23),
                    new SuggestedCourse("c3", "Reading together", "topic", "reading aloud", 29, 42));
            assertThat(first.confirmed()).isEmpty();
            work.confirm(new Reference("e1", "c2", "anna", true));
            work.confirm(new Reference("e1", "c2", "anna", null));
            work.confirm(new Reference("e1", "c2", "ben", true));
            assertThat(reports.suggestions(false, 20, null).items().getFirst().confirmed())
                .containsExactly(new CodingReports.ConfirmedCourse("c2", "Robots in class", List.of("anna", "ben")));
            assertThat(reports.suggestions(true, 20, null).items()).extracting(References::evidence)
                .containsExactly("e2", "e3");
            work.confirm(new Reference("e1", "c2", null, false));
            assertThat(reports.suggestions(true, 20, null).total()).isEqualTo(3);
        }

        @Test
        void areSuggestedByOtherNames() {
            assertThat(reports.suggestions(false, 20, null).items().get(1).suggestions())
                .containsExactly(new SuggestedCourse("c2", "Robots in class", "alias", "Lego league", 6, 17));
        }

        @Test
        void areNotToTheCourseItself() {
            assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> work.confirm(new Reference("e1", "c1", "anna", true)));
            assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> work.confirm(new Reference("e1", "c2", "dictionary", true)));
        }

    }

    @Nested
    class ALanguageModel {

        @Test
        void isNotThereUnlessConfigured() {
            assertThat(work.preview(STATEMENTS, 10).configured()).isFalse();
            assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> work.send(new ModelRequest(STATEMENTS, 10, "x"), Watcher.NONE));
        }

        @Test
        void isSentWhatWasConfirmedAndNothingElse() {
            try (ModelServer server = ModelServer.start()) {
                CodingWork asking = work(new ModelAccess(server.address(), "small", null, Duration.ofSeconds(10)));
                ModelPreview preview = asking.preview(STATEMENTS, 2);
                assertThat(preview.sending()).isEqualTo(2);
                assertThat(preview.waiting()).isEqualTo(6);
                assertThat(preview.body()).contains("I want to deepen my knowledge");
                assertThat(preview.address()).startsWith(server.address().toString());
                assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> asking.send(new ModelRequest(STATEMENTS, 2, null), Watcher.NONE));
                assertThatExceptionOfType(ConflictException.class).isThrownBy(
                        () -> asking.send(new ModelRequest(STATEMENTS, 3, preview.confirmation()), Watcher.NONE));
                assertThat(server.requests()).isEmpty();
                server.answer("salary");
                assertThat(asking.send(new ModelRequest(STATEMENTS, 2, preview.confirmation()), Watcher.NONE))
                    .isEqualTo(new ModelOutcome("model:small", 2, 2, 0, 4, null));
                assertThat(server.requests().getFirst().body()).isEqualTo(preview.body());
                assertThat(server.requests()).hasSize(2)
                    .noneSatisfy((request) -> assertThat(request.body()).contains("t1"));
                assertThat(
                        reports.units(new UnitFilter(STATEMENTS, "model:small", null, 50, null), Texts.HIDDEN).total())
                    .isEqualTo(2);
                assertThat(asking.preview(STATEMENTS, 2).confirmation()).isNotEqualTo(preview.confirmation());
            }
        }

        @Test
        void keepsNothingOfAnAnswerThatIsNoCoding() {
            try (ModelServer server = ModelServer.start()) {
                server.answer("I cannot help with that.");
                CodingWork asking = work(new ModelAccess(server.address(), "small", null, Duration.ofSeconds(10)));
                ModelOutcome outcome = asking
                    .send(new ModelRequest(STATEMENTS, 2, asking.preview(STATEMENTS, 2).confirmation()), Watcher.NONE);
                assertThat(outcome.failed()).isEqualTo(2);
                assertThat(outcome.problem()).contains("something else than keys");
                assertThat(
                        reports.units(new UnitFilter(STATEMENTS, "model:small", null, 50, null), Texts.HIDDEN).total())
                    .isZero();
            }
        }

        @Test
        void isNotAskedOnOnceItRefuses() {
            try (ModelServer server = ModelServer.start()) {
                server.refuse(401, "no");
                CodingWork asking = work(new ModelAccess(server.address(), "small", null, Duration.ofSeconds(10)));
                ModelOutcome outcome = asking
                    .send(new ModelRequest(STATEMENTS, 6, asking.preview(STATEMENTS, 6).confirmation()), Watcher.NONE);
                assertThat(outcome.sent()).isEqualTo(1);
                assertThat(outcome.problem()).contains("status 401").contains("THROUGHLINE_MODEL_KEY");
            }
        }

    }

}
