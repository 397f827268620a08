package org.throughline.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of the learning platform of a cohort, and the truth about it. */
final class PlatformFiles implements Closeable {

    private final TraceDrawer drawer;

    /** Null without a platform, and so is the truth about it. */
    private final @Nullable TraceWriter log;

    private final @Nullable CsvWriter planted;

    private PlatformFiles(TraceDrawer drawer, @Nullable TraceWriter log, @Nullable CsvWriter planted) {
        this.drawer = drawer;
        this.log = log;
        this.planted = planted;
    }

    static PlatformFiles open(LogForm form, CohortFolder folder, TraceDrawer drawer, Catalogue catalogue)
            throws IOException {
        return switch (form) {
            case NONE -> new PlatformFiles(drawer, null, null);
            case REPORT -> of(drawer, new ReportWriter(folder, courses(drawer, catalogue)), folder);
            case TABLES -> of(drawer, new TableWriter(folder, courses(drawer, catalogue), drawer.start()), folder);
        };
    }

    private static PlatformFiles of(TraceDrawer drawer, TraceWriter log, CohortFolder folder) throws IOException {
        return new PlatformFiles(drawer, log,
                folder.file("planted/engagement.csv", List.of("teacher", "level", "rhythm", "quizzes")));
    }

    private static List<PlatformCourse> courses(TraceDrawer drawer, Catalogue catalogue) {
        return catalogue.courses().stream().map(drawer::course).toList();
    }

    /** Writes what a teacher left. */
    void write(long number, Selection selection) throws IOException {
        if (this.log == null || this.planted == null) {
            return;
        }
        Draws draws = this.drawer.draws(number);
        PlatformHabits habits = PlatformHabits.draw(selection.pattern().type(), draws);
        String id = selection.teacher().id();
        this.planted.writeRecord(id, habits.level().code(), habits.rhythm().code(), habits.quizzes().code());
        this.log.write(number, id, this.drawer.draw(selection, habits, draws));
    }

    @Override
    public void close() throws IOException {
        if (this.log != null) {
            this.log.close();
        }
        if (this.planted != null) {
            this.planted.close();
        }
    }

}
