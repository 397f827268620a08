package org.throughline.cohort;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.throughline.cohort.Questionnaire.Answer;
import org.throughline.cohort.Selection.Enrolment;
import org.throughline.cohort.Voice.Evidence;
import org.throughline.cohort.Voice.Sheet;
import org.throughline.cohort.Voice.Statement;

/** What the teachers of a cohort answer and write, how it was coded, and the truth. */
final class VoiceFiles implements Closeable {

    private static final double CONFIRMED = 0.8;

    private final Voice.Drawer drawer;

    private final Motives motives;

    private final long seed;

    private final double answeringShare;

    private final CsvWriter responses;

    private final CsvWriter expectations;

    private final CsvWriter evidence;

    private final CsvWriter codes;

    private final CsvWriter plantedMotives;

    private final CsvWriter plantedStatements;

    private final CsvWriter plantedEvidence;

    VoiceFiles(CohortFolder folder, Voice.Drawer drawer, Motives motives, CohortParameters parameters)
            throws IOException {
        this.drawer = drawer;
        this.motives = motives;
        this.seed = parameters.seed();
        this.answeringShare = parameters.answeringShare();
        this.responses = folder.file("responses.csv", List.of("teacher", "instrument", "wave", "item", "value"));
        this.expectations = folder.file("expectations.csv", List.of("teacher", "year", "text", "language"));
        this.evidence = folder.file("evidence.csv", List.of("teacher", "course", "submitted_on", "text", "language"));
        this.codes = folder.file("codes.csv", List.of("kind", "id", "code", "coder"));
        this.plantedMotives = folder.file("planted/motivation.csv", List.of("teacher", "course", "motive"));
        this.plantedStatements = folder.file("planted/statements.csv", List.of("id", "language", "codes"));
        this.plantedEvidence = folder.file("planted/evidence.csv",
                List.of("id", "language", "applicability", "references", "course"));
    }

    /** Writes what a teacher says. */
    void write(long number, Selection selection) {
        Draws draws = Draws.of(this.seed, Draws.Purpose.MOTIVES, number);
        boolean answers = draws.chance(this.answeringShare);
        Teacher teacher = selection.teacher();
        // of who declares no discipline nobody can know what is related to it
        if (!teacher.disciplines().isEmpty()) {
            for (Enrolment enrolment : selection.enrolments()) {
                this.plantedMotives.writeRecord(teacher.id(), enrolment.course().id(),
                        this.motives.of(teacher, enrolment).code());
            }
        }
        if (!answers || selection.enrolments().isEmpty()) {
            return;
        }
        Voice voice = this.drawer.draw(selection, draws);
        for (Sheet sheet : voice.answers()) {
            for (Answer answer : sheet.answers()) {
                this.responses.writeRecord(teacher.id(), sheet.instrument(), Integer.toString(sheet.wave()),
                        answer.item(), Integer.toString(answer.value()));
            }
        }
        for (Statement statement : voice.statements()) {
            write(teacher, statement, draws);
        }
        for (Evidence one : voice.evidence()) {
            write(teacher, one, draws);
        }
    }

    private void write(Teacher teacher, Statement statement, Draws draws) {
        String id = teacher.id() + "/" + statement.year();
        this.expectations.writeRecord(teacher.id(), Integer.toString(statement.year()), statement.text(),
                statement.language().code());
        this.plantedStatements.writeRecord(id, statement.language().code(), String.join("|", statement.codes()));
        List<List<String>> seen = Coders.NAMES.stream()
            .map(_ -> Coders.codes(statement.codes(), Voice.CODES, draws))
            .toList();
        for (int coder = 0; coder < seen.size(); coder++) {
            writeCodes("statement", id, seen.get(coder), Coders.NAMES.get(coder));
        }
        boolean settled = draws.chance(Coders.SETTLED);
        if (settled && seen.stream().distinct().count() > 1) {
            writeCodes("statement", id, Coders.orNone(statement.codes()), Coders.ADJUDICATED);
        }
    }

    private void write(Teacher teacher, Evidence one, Draws draws) {
        String id = teacher.id() + "/" + one.course().id();
        this.evidence.writeRecord(teacher.id(), one.course().id(), one.submittedOn().toString(), one.text(),
                one.language().code());
        this.plantedEvidence.writeRecord(id, one.language().code(), Integer.toString(one.applicability()),
                Integer.toString(one.references()), (one.references() > 0) ? one.other().id() : "");
        List<List<String>> seen = Coders.NAMES.stream()
            .map(_ -> steps(Coders.step(one.applicability(), draws), Coders.step(one.references(), draws)))
            .toList();
        for (int coder = 0; coder < seen.size(); coder++) {
            writeCodes("evidence", id, seen.get(coder), Coders.NAMES.get(coder));
        }
        boolean settled = draws.chance(Coders.SETTLED);
        if (settled && seen.stream().distinct().count() > 1) {
            writeCodes("evidence", id, steps(one.applicability(), one.references()), Coders.ADJUDICATED);
        }
        boolean confirmed = draws.chance(CONFIRMED);
        if (one.references() > 0 && confirmed) {
            this.codes.writeRecord("reference", id, one.other().id(), Coders.NAMES.getFirst());
        }
    }

    private static List<String> steps(int applicability, int references) {
        return List.of("applicability:" + applicability, "references:" + references);
    }

    private void writeCodes(String kind, String id, List<String> all, String coder) {
        for (String code : all) {
            this.codes.writeRecord(kind, id, code, coder);
        }
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter file : List.of(this.responses, this.expectations, this.evidence, this.codes, this.plantedMotives,
                this.plantedStatements, this.plantedEvidence)) {
            file.close();
        }
    }

}
