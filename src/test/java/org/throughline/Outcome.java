package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What came of a command.
 *
 * @param exitCode 0 if it did what it should
 * @param output what it printed, errors included
 */
record Outcome(int exitCode, String output) {

    /** Runs a command in this process. */
    static Outcome of(ApplicationContext context, String... arguments) {
        StringWriter output = new StringWriter();
        CommandLine commandLine = Throughline.commandLine(context)
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(output, true));
        return new Outcome(commandLine.execute(arguments), output.toString());
    }

    /** The command failed, and said why in one line. */
    void failedSaying(String words) {
        assertThat(output.lines()).singleElement().asString().startsWith("throughline: ").contains(words);
        assertThat(exitCode).isEqualTo(1);
    }

}
