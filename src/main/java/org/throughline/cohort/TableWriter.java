package org.throughline.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.cohort.Act.Actor;
import org.throughline.cohort.PlatformCourse.Module;
import org.throughline.cohort.PlatformCourse.ModuleType;
import org.throughline.cohort.Traces.Attempt;
import org.throughline.cohort.Traces.Completion;
import org.throughline.cohort.Traces.Post;
import org.throughline.cohort.Traces.Submission;

/** The log as tables of the platform's database. */
final class TableWriter implements TraceWriter {

    private static final String COURSE_LEVEL = "50";

    private static final String MODULE_LEVEL = "70";

    private static final String SYSTEM_LEVEL = "10";

    private final List<Closeable> open = new ArrayList<>();

    private final PlatformNames names;

    private final CsvWriter log;

    private final CsvWriter discussions;

    private final CsvWriter posts;

    private final CsvWriter attempts;

    private final CsvWriter submissions;

    private final CsvWriter completions;

    /** Where the posts of teachers begin, after those of the tutor. */
    private long post;

    private long attempt;

    private long submission;

    private long completion;

    private long row;

    /**
     * @param opened the second since 1970 at which the courses were opened
     */
    TableWriter(CohortFolder folder, List<PlatformCourse> courses, long opened) throws IOException {
        this.names = new PlatformNames(folder, courses);
        this.open.add(this.names);
        this.log = opened(folder.compressed("moodle/logstore_standard_log.csv.gz",
                List.of("id", "eventname", "component", "action", "target", "objectid", "contextlevel",
                        "contextinstanceid", "userid", "courseid", "relateduserid", "timecreated", "origin",
                        "realuserid")));
        this.discussions = opened(folder.compressed("moodle/forum_discussions.csv.gz",
                List.of("id", "course", "forum", "name", "firstpost", "userid")));
        this.posts = opened(folder.compressed("moodle/forum_posts.csv.gz",
                List.of("id", "discussion", "parent", "userid", "created", "message")));
        this.attempts = opened(folder.compressed("moodle/quiz_attempts.csv.gz",
                List.of("id", "quiz", "userid", "attempt", "state", "timestart", "timefinish", "sumgrades")));
        this.submissions = opened(folder.compressed("moodle/assign_submission.csv.gz",
                List.of("id", "assignment", "userid", "timemodified", "status")));
        this.completions = opened(folder.compressed("moodle/course_modules_completion.csv.gz",
                List.of("id", "coursemoduleid", "userid", "completionstate", "timemodified")));
        writeCourses(folder, courses, opened);
        this.post = courses.stream()
            .mapToLong((course) -> course.discussion(PlatformCourse.DISCUSSIONS))
            .max()
            .orElse(0);
    }

    private CsvWriter opened(CsvWriter file) {
        this.open.add(file);
        return file;
    }

    private void writeCourses(CohortFolder folder, List<PlatformCourse> courses, long opened) throws IOException {
        try (CsvWriter types = folder.file("moodle/modules.csv", List.of("id", "name"));
                CsvWriter modules = folder.file("moodle/course_modules.csv",
                        List.of("id", "course", "module", "instance", "completion"));
                CsvWriter forums = folder.file("moodle/forum.csv",
                        List.of("id", "course", "type", "name", "completiondiscussions", "completionreplies",
                                "completionposts"));
                CsvWriter quizzes = folder.file("moodle/quiz.csv",
                        List.of("id", "course", "name", "sumgrades", "grade"));
                CsvWriter assignments = folder.file("moodle/assign.csv", List.of("id", "course", "name", "grade"))) {
            for (ModuleType type : ModuleType.values()) {
                write(types, type.number(), type.code());
            }
            for (PlatformCourse course : courses) {
                for (Module module : course.modules()) {
                    write(modules, module.id(), course.number(), module.type().number(), module.id(), 2);
                }
                write(forums, course.forum().id(), course.number(), "general", "Forum", 0, 0, course.postsRequired());
                for (Module quiz : course.quizzes()) {
                    write(quizzes, quiz.id(), course.number(), "Quiz", 10, 10);
                }
                write(assignments, course.assignment().id(), course.number(), "Assignment", 100);
                for (int index = 0; index < PlatformCourse.DISCUSSIONS; index++) {
                    long id = course.discussion(index);
                    write(this.discussions, id, course.number(), course.forum().id(), "Discussion", id, TUTOR);
                    write(this.posts, id, id, 0, TUTOR, opened, text(12));
                }
            }
        }
    }

    @Override
    public void write(long teacher, String id, Traces traces) {
        long user = TraceWriter.user(teacher);
        this.names.write(teacher, id);
        for (Act act : traces.acts()) {
            writeAct(act, user);
        }
        for (Post each : traces.posts()) {
            writePost(each, user);
        }
        for (Attempt each : traces.attempts()) {
            write(this.attempts, this.attempt + each.id(), each.quiz().id(), user, each.number(), "finished",
                    each.started(), each.finished(), each.percent() / 10 + "." + each.percent() % 10);
        }
        for (Submission each : traces.submissions()) {
            write(this.submissions, this.submission + each.id(), each.assignment().id(), user, each.second(),
                    "submitted");
        }
        for (Completion each : traces.completions()) {
            this.completion++;
            write(this.completions, this.completion, each.module().id(), user, 1, each.second());
        }
        this.post += traces.posts().size();
        this.attempt += traces.attempts().size();
        this.submission += traces.submissions().size();
    }

    private void writeAct(Act act, long user) {
        this.row++;
        Module module = act.module();
        PlatformCourse course = act.course();
        boolean cron = act.actor() == Actor.CRON;
        String level = (module != null) ? MODULE_LEVEL : (course != null) ? COURSE_LEVEL : SYSTEM_LEVEL;
        long instance = (module != null) ? module.id() : (course != null) ? course.number() : 0;
        write(this.log, this.row, act.kind().className(module), act.kind().component(module), act.kind().action(),
                act.kind().target(), object(act), level, instance, cron ? SUPPORT : user,
                (course != null) ? course.number() : 0,
                (cron || act.kind() == Act.Kind.COMPLETION_UPDATED) ? Long.toString(user) : "", act.second(),
                cron ? "cli" : "web", (act.actor() == Actor.SUPPORT) ? Long.toString(SUPPORT) : "");
    }

    private String object(Act act) {
        long object = switch (act.kind()) {
            case DISCUSSION_CREATED, POST_CREATED, POST_UPLOADED -> this.post + act.object();
            case ATTEMPT_STARTED, ATTEMPT_SUBMITTED -> this.attempt + act.object();
            case WORK_SUBMITTED -> this.submission + act.object();
            default -> act.object();
        };
        return (object == 0) ? "" : Long.toString(object);
    }

    private void writePost(Post each, long user) {
        long id = this.post + each.id();
        PlatformCourse course = each.course();
        boolean opens = each.discussion() < 0;
        if (opens) {
            write(this.discussions, id, course.number(), course.forum().id(), "Discussion", id, user);
        }
        long discussion = opens ? id : course.discussion(each.discussion());
        write(this.posts, id, discussion, opens ? 0 : discussion, user, each.second(), text(each.words()));
    }

    /** What is counted of a post is its words, so any will do. */
    private static String text(int words) {
        return "<p>" + "word ".repeat(words).strip() + "</p>";
    }

    private static void write(CsvWriter file, Object... fields) {
        String[] texts = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            texts[i] = String.valueOf(fields[i]);
        }
        file.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : this.open) {
            file.close();
        }
    }

}
