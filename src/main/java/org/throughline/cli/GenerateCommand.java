package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.throughline.cohort.CohortGenerator;
import org.throughline.cohort.CohortParameters;
import org.throughline.cohort.CohortSummary;
import org.throughline.cohort.LogForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a synthetic cohort. */
@Command(name = "generate", description = "Writes a synthetic cohort with planted effects as an import folder.")
public final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--teachers", required = true, description = "How many teachers.")
    private int teachers;

    @Option(names = "--courses", required = true, description = "How many courses.")
    private int courses;

    @Option(names = "--seed", required = true, description = "The same seed gives the same files.")
    private long seed;

    @Option(names = "--logs", defaultValue = "none", paramLabel = "FORM",
            description = "The log of the learning platform: none, report (as people export it) or tables (of its"
                    + " database) (default: ${DEFAULT-VALUE}).")
    private String logs = "none";

    @Option(names = "--log-years", defaultValue = "50", paramLabel = "N",
            description = "The last N academic years are in the log (default: all).")
    private int logYears;

    @Option(names = "--answering", defaultValue = "0.4", paramLabel = "SHARE",
            description = "Share of the teachers who answer questionnaires and write texts, 0 to 1 (default:"
                    + " ${DEFAULT-VALUE}).")
    private double answering;

    @Parameters(index = "0", paramLabel = "DIR", description = "A new or empty folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CohortSummary written;
        try (Bar bar = new Bar()) {
            written = new CohortGenerator().generate(parameters(), folder,
                    (done, total) -> bar.update("Generating teachers", done, total));
        }
        spec.commandLine()
            .getOut()
            .println("Wrote " + written.teachers() + " teachers, " + written.courses() + " courses in "
                    + written.communities() + " communities and " + written.enrolments() + " enrolments ("
                    + written.completions() + " completed) to " + folder + "; what was planted is in "
                    + folder.resolve("planted") + ".");
        return 0;
    }

    private CohortParameters parameters() {
        try {
            return CohortParameters.of(teachers, courses, seed)
                .withLogs(LogForm.parse(logs), logYears)
                .withAnsweringShare(answering);
        }
        catch (IllegalArgumentException ex) {
            throw new ParameterException(spec.commandLine(), String.valueOf(ex.getMessage()), ex);
        }
    }

}
