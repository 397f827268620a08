package org.throughline.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.cohort.Act.Actor;

/** The log as the report that people export from the platform. */
final class ReportWriter implements TraceWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/MM/uu, HH:mm:ss", Locale.ROOT);

    private final PlatformNames names;

    private final CsvWriter log;

    /** Objects of the teachers before. */
    private long objects;

    ReportWriter(CohortFolder folder, List<PlatformCourse> courses) throws IOException {
        this.names = new PlatformNames(folder, courses);
        this.log = folder.file("events/logs.csv", List.of("Course", "Time", "User full name", "Affected user",
                "Event context", "Component", "Event name", "Description", "Origin", "IP address"));
    }

    @Override
    public void write(long teacher, String id, Traces traces) {
        this.names.write(teacher, id);
        for (Act act : traces.acts()) {
            PlatformCourse course = act.course();
            this.log.writeRecord((course != null) ? course.catalogueId() : "-",
                    TIME.format(LocalDateTime.ofEpochSecond(act.second(), 0, ZoneOffset.UTC)), name(act, id), "-",
                    context(act), component(act), act.kind().title(), description(act, teacher),
                    (act.actor() == Actor.CRON) ? "cli" : "web", (act.actor() == Actor.CRON) ? "-" : "192.0.2.1");
        }
        this.objects += traces.posts().size() + traces.attempts().size() + traces.submissions().size();
    }

    private static String name(Act act, String id) {
        return switch (act.actor()) {
            case TEACHER -> id;
            case SUPPORT -> "Support as " + id;
            case CRON -> "-";
        };
    }

    private static String context(Act act) {
        if (act.module() != null) {
            return act.module().type().title() + ": " + act.module().id();
        }
        return (act.course() != null) ? "Course: " + act.course().catalogueId() : "System";
    }

    private static String component(Act act) {
        return (act.module() == null || act.kind().component(act.module()).equals("core")) ? "System"
                : act.module().type().title();
    }

    private String description(Act act, long teacher) {
        String text = act.kind().description();
        long person = TraceWriter.user(teacher);
        long user = (act.actor() == Actor.CRON) ? SUPPORT : person;
        return text.replace("{user}", "The user with id '" + user + "'")
            .replace("{person}", Long.toString(person))
            .replace("{course}", (act.course() != null) ? Long.toString(act.course().number()) : "")
            .replace("{type}", (act.module() != null) ? act.module().type().code() : "")
            .replace("{module}", (act.module() != null) ? Long.toString(act.module().id()) : "")
            .replace("{object}", Long.toString(this.objects + act.object()));
    }

    @Override
    public void close() throws IOException {
        this.names.close();
        this.log.close();
    }

}
