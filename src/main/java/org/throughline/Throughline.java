package org.throughline;

import io.micronaut.configuration.picocli.MicronautFactory;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.throughline.cli.ErrorReport;
import org.throughline.cli.ThroughlineCommand;
import picocli.CommandLine;

/** The entry point of every command. */
public final class Throughline {

    private Throughline() {
    }

    /**
     * Runs a command.
     * @param args see {@code throughline --help}
     */
    public static void main(String[] args) {
        // closed by a hook, so that Ctrl-C stops as cleanly as the end of a command
        ApplicationContext context = ApplicationContext.builder().banner(false).build();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "shutdown"));
        System.exit(run(context, args));
    }

    private static int run(ApplicationContext context, String... args) {
        try {
            context.start();
            return commandLine(context).execute(args);
        }
        catch (RuntimeException ex) {
            return ErrorReport.print(ex, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    static CommandLine commandLine(ApplicationContext context) {
        CommandLine commandLine = new CommandLine(ThroughlineCommand.class, new MicronautFactory(context));
        commandLine
            .setExecutionExceptionHandler((failure, command, parsed) -> ErrorReport.print(failure, command.getErr()));
        return commandLine;
    }

}
