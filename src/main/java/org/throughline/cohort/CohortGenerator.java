package org.throughline.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.throughline.cohort.Selection.Enrolment;
import org.throughline.cohort.Vocabulary.Discipline;
import org.throughline.cohort.Vocabulary.Topic;

/**
 * Writes synthetic cohorts as import folders.
 * <p>
 * The folder gets disciplines.csv, topics.csv, courses.csv, teachers.csv, enrolments.csv
 * and stipulations.csv, and the truth in a sub-folder that no import reads:
 * planted/teachers.csv (teacher, type, community, discipline) and planted/courses.csv
 * (course, community). There are the questionnaires that teachers answered
 * (responses.csv), their expectations and evidence of learning (expectations.csv,
 * evidence.csv) and what two coders made of these (codes.csv); the truth is in
 * planted/motivation.csv (teacher, course, motive), planted/statements.csv (id, language,
 * codes) and planted/evidence.csv (id, language, applicability, references, course). With
 * the log of a learning platform there are events/, for its tables moodle/, and
 * planted/engagement.csv (teacher, level, rhythm, quizzes). UTF-8 without byte-order
 * mark, lines end in a line feed.
 * <p>
 * Equal parameters give equal bytes, whatever the locale, the time zone and the machine.
 * Courses are kept in memory, teachers are not.
 */
public final class CohortGenerator {

    private static final int TEACHERS_PER_REPORT = 1000;

    private final Vocabulary vocabulary = Vocabulary.load();

    /**
     * Generates a cohort. If it fails, or the progress listener throws, nothing of it is
     * kept.
     * @param parameters what to generate
     * @param folder where to; created if missing
     * @param progress hears how many teachers are written
     * @return what was written
     * @throws java.nio.file.FileSystemException if the folder is not empty, or is a file
     * @throws IOException if writing fails
     */
    public CohortSummary generate(CohortParameters parameters, Path folder, Progress progress) throws IOException {
        try (CohortFolder target = CohortFolder.open(folder)) {
            Catalogue catalogue = Catalogue.draw(parameters, this.vocabulary);
            List<Stipulation> stipulations = Stipulation.draw(parameters, catalogue);
            writeDisciplines(target);
            writeTopics(target);
            writeCourses(target, catalogue, parameters.seed());
            writeStipulations(target, stipulations);
            Enrolments written = writeTeachers(target, catalogue, stipulations, parameters, progress);
            target.publish();
            return new CohortSummary(parameters.teachers(), catalogue.courses().size(), catalogue.communities().size(),
                    this.vocabulary.topics().size(), this.vocabulary.disciplines().size(), written.all(),
                    written.completed(), stipulations.size());
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    private void writeDisciplines(CohortFolder target) throws IOException {
        try (CsvWriter file = target.file("disciplines.csv", List.of("id", "name", "broader"))) {
            for (Discipline discipline : this.vocabulary.disciplines()) {
                file.writeRecord(discipline.id(), discipline.names().heading(Language.ENGLISH),
                        orEmpty(discipline.broader()));
            }
        }
    }

    private void writeTopics(CohortFolder target) throws IOException {
        try (CsvWriter file = target.file("topics.csv", List.of("id", "name", "broader", "language"))) {
            for (Topic topic : this.vocabulary.topics()) {
                file.writeRecord(topic.id(), topic.names().heading(topic.language()), orEmpty(topic.broader()),
                        topic.language().code());
            }
        }
    }

    private void writeCourses(CohortFolder target, Catalogue catalogue, long seed) throws IOException {
        CourseText text = new CourseText(this.vocabulary, seed);
        try (CsvWriter file = target.file("courses.csv", CourseText.COLUMNS);
                CsvWriter planted = target.file("planted/courses.csv", List.of("course", "community"))) {
            for (Course course : catalogue.courses()) {
                file.writeRecord(text.row(course));
                planted.writeRecord(course.id(), course.communityId());
            }
        }
    }

    private static void writeStipulations(CohortFolder target, List<Stipulation> stipulations) throws IOException {
        try (CsvWriter file = target.file("stipulations.csv", List.of("course", "year", "scope", "value"))) {
            for (Stipulation stipulation : stipulations) {
                file.writeRecord(stipulation.course().id(), Integer.toString(stipulation.year()),
                        stipulation.scope().code(), stipulation.value());
            }
        }
    }

    private Enrolments writeTeachers(CohortFolder target, Catalogue catalogue, List<Stipulation> stipulations,
            CohortParameters parameters, Progress progress) throws IOException {
        CourseText text = new CourseText(this.vocabulary, parameters.seed());
        TraceDrawer traces = new TraceDrawer(text, parameters.seed(), parameters.firstLogYear());
        Motives motives = new Motives(stipulations, catalogue, text);
        try (PlatformFiles platform = PlatformFiles.open(parameters.logs(), target, traces, catalogue);
                VoiceFiles voices = new VoiceFiles(target, new Voice.Drawer(this.vocabulary, text, motives), motives,
                        parameters)) {
            return writeTeachers(target, new Selection.Drawer(parameters, catalogue, stipulations), platform, voices,
                    parameters.teachers(), progress);
        }
    }

    private static Enrolments writeTeachers(CohortFolder target, Selection.Drawer drawer, PlatformFiles platform,
            VoiceFiles voices, int count, Progress progress) throws IOException {
        long enrolments = 0;
        long completions = 0;
        try (CsvWriter teachers = target.file("teachers.csv",
                List.of("id", "role", "career_stage", "sector", "language", "seniority_years", "disciplines"));
                CsvWriter enrolled = target.file("enrolments.csv",
                        List.of("teacher", "course", "enrolled_at", "completed_at"));
                CsvWriter planted = target.file("planted/teachers.csv",
                        List.of("teacher", "type", "community", "discipline"))) {
            for (int number = 0; number < count; number++) {
                Selection selection = drawer.draw(number);
                writeTeacher(teachers, selection.teacher());
                writePattern(planted, selection);
                platform.write(number, selection);
                voices.write(number, selection);
                for (Enrolment enrolment : selection.enrolments()) {
                    enrolled.writeRecord(selection.teacher().id(), enrolment.course().id(),
                            enrolment.enrolledAt().toString(),
                            (enrolment.completedAt() != null) ? enrolment.completedAt().toString() : "");
                    enrolments++;
                    completions += (enrolment.completedAt() != null) ? 1 : 0;
                }
                if ((number + 1) % TEACHERS_PER_REPORT == 0 || number + 1 == count) {
                    progress.teachers(number + 1L, count);
                }
            }
        }
        return new Enrolments(enrolments, completions);
    }

    private static void writeTeacher(CsvWriter file, Teacher teacher) {
        file.writeRecord(teacher.id(), teacher.role(), teacher.stage().code(), teacher.sector(),
                teacher.language().code(), Integer.toString(teacher.seniorityYears()),
                teacher.disciplines().stream().map(Discipline::id).collect(Collectors.joining("|")));
    }

    private static void writePattern(CsvWriter file, Selection selection) {
        Pattern pattern = selection.pattern();
        file.writeRecord(selection.teacher().id(), pattern.type().name().toLowerCase(Locale.ROOT),
                (pattern.community() != null) ? pattern.community().id() : "",
                (pattern.discipline() != null) ? pattern.discipline().id() : "");
    }

    private static String orEmpty(@Nullable String text) {
        return (text != null) ? text : "";
    }

    private record Enrolments(long all, long completed) {
    }

}
