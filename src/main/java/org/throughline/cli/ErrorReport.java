package org.throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.throughline.ingest.ImportException;
import org.throughline.report.ConflictException;
import org.throughline.report.ForbiddenException;
import org.throughline.report.InvalidDataException;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.NotFoundException;
import org.throughline.store.DatabaseException;

/** Says in one sentence what went wrong, where a person can do something about it. */
public final class ErrorReport {

    /** The exit code of a command that failed. */
    public static final int FAILED = 1;

    /** Their messages are written for people. */
    private static final List<Class<? extends Throwable>> PLAIN = List.of(DatabaseException.class,
            ImportException.class, InvalidDataException.class, InvalidRequestException.class, NotFoundException.class,
            InvalidSettingException.class, FileSystemException.class, ForbiddenException.class,
            ConflictException.class);

    private ErrorReport() {
    }

    /** Prints the failure and returns the exit code. */
    public static int print(Throwable failure, PrintWriter err) {
        Throwable plain = plain(failure);
        if (plain != null) {
            err.println("throughline: " + sentence(plain));
        }
        else {
            err.println("throughline: this should not have happened; please report it with the lines below.");
            failure.printStackTrace(err);
        }
        LoggerFactory.getLogger(ErrorReport.class).debug("A command failed", failure);
        return FAILED;
    }

    private static String sentence(Throwable plain) {
        return (plain instanceof FileSystemException file && file.getReason() == null)
                ? file.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace(" Exception", "")
                        + ": " + file.getFile()
                : String.valueOf(plain.getMessage());
    }

    /** The frameworks wrap what is thrown while they make an object. */
    private static @Nullable Throwable plain(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Throwable cause = at;
            if (PLAIN.stream().anyMatch((type) -> type.isInstance(cause))) {
                return at;
            }
        }
        return (failure instanceof IOException) ? failure : null;
    }

}
