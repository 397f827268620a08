package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CodingReports;
import org.throughline.report.CodingWork;
import org.throughline.report.CodingWork.DictionaryOutcome;
import org.throughline.report.CodingWork.ModelOutcome;
import org.throughline.report.CodingWork.ModelPreview;
import org.throughline.report.CodingWork.ModelRequest;
import org.throughline.report.Table;
import org.throughline.report.TableFormat;
import org.throughline.report.TextSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Codes what teachers wrote. */
@Command(name = "code", description = "Codes what teachers wrote.", subcommands = { CodeCommand.Export.class,
        CodeCommand.Dictionary.class, CodeCommand.Model.class, CodeCommand.Agreement.class })
public final class CodeCommand implements Runnable {

    private final Provider<CodingReports> reports;

    private final Provider<CodingWork> work;

    private final Provider<TextSetting> texts;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    CodeCommand(Provider<CodingReports> reports, Provider<CodingWork> work, Provider<TextSetting> texts) {
        this.reports = reports;
        this.work = work;
        this.texts = texts;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: export, dictionary, model or agreement.");
    }

    private void write(Table table, TableFormat format, @Nullable Path file) throws IOException {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            format.write(table, out);
            out.flush();
        }
        else {
            try (Writer out = Files.newBufferedWriter(file)) {
                format.write(table, out);
            }
        }
    }

    /** Texts for a coder, or all codes. */
    @Command(name = "export",
            description = "Writes a sheet for a coder, with the texts, to be filled in and imported as codes.csv;"
                    + " without a coder, all codes.")
    static final class Export implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CodeCommand code;

        @Option(names = "--codebook", required = true, paramLabel = "ID", description = "The codebook.")
        private @Nullable String codebook;

        @Option(names = "--coder", paramLabel = "NAME", description = "Who is going to code.")
        private @Nullable String coder;

        @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: the terminal).")
        private @Nullable Path file;

        @Override
        public Integer call() throws IOException {
            if (coder != null) {
                code.texts.get().requireShown();
            }
            CodingReports reports = code.reports.get();
            code.write((coder == null) ? reports.codes(codebook) : reports.sheet(codebook, coder), TableFormat.CSV,
                    file);
            return 0;
        }

    }

    /** The dictionary. */
    @Command(name = "dictionary", description = "Codes all texts by the terms of a codebook.")
    static final class Dictionary implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CodeCommand code;

        @Option(names = "--codebook", required = true, paramLabel = "ID", description = "The codebook.")
        private @Nullable String codebook;

        @Override
        public Integer call() {
            PrintWriter out = code.spec.commandLine().getOut();
            DictionaryOutcome outcome;
            try (Bar bar = new Bar()) {
                outcome = code.work.get().dictionary(codebook, (done, total) -> bar.update("Coding", done, total));
            }
            out.printf(Locale.ROOT, "%,d of %,d texts coded, %,d in a language without terms.%n", outcome.coded(),
                    outcome.texts(), outcome.skipped());
            outcome.codes().forEach((key, texts) -> out.printf(Locale.ROOT, "  %-24s %,d%n", key, texts));
            out.flush();
            return 0;
        }

    }

    /** A language model. */
    @Command(name = "model", description = "Says what would be sent to the language model of THROUGHLINE_MODEL_ADDRESS;"
            + " with --send CONFIRMATION, sends it.")
    static final class Model implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CodeCommand code;

        @Option(names = "--codebook", required = true, paramLabel = "ID", description = "The codebook.")
        private @Nullable String codebook;

        @Option(names = "--limit", paramLabel = "N", description = "Texts at the most, up to 200 (default: 200).")
        private int limit = CodingWork.MAX_SENT;

        @Option(names = "--send", paramLabel = "CONFIRMATION",
                description = "Send what was shown under this confirmation.")
        private @Nullable String confirmation;

        @Override
        public Integer call() {
            code.texts.get().requireShown();
            PrintWriter out = code.spec.commandLine().getOut();
            int status = (confirmation == null) ? show(out, code.work.get().preview(codebook, limit)) : send(out);
            out.flush();
            return status;
        }

        private int show(PrintWriter out, ModelPreview preview) {
            if (!preview.configured()) {
                out.println("No language model is configured, so nothing is sent: THROUGHLINE_MODEL_ADDRESS and"
                        + " THROUGHLINE_MODEL_NAME say where one is.");
                return 0;
            }
            if (preview.body() == null) {
                out.printf(Locale.ROOT, "%s has coded all texts; there is nothing to send.%n", preview.coder());
                return 0;
            }
            out.printf(Locale.ROOT, """
                    Nothing was sent. %1$,d of %2$,d texts that %3$s has not coded would be sent to
                      %4$s
                    one request each. The first request, exactly, but for the secret:

                    %5$s %4$s
                    %6$s

                    %7$s

                    To send them: --send %8$s
                    """, preview.sending(), preview.waiting(), preview.coder(), preview.address(), preview.method(),
                    String.join("\n", preview.headers()), preview.body(), preview.confirmation());
            return 0;
        }

        private int send(PrintWriter out) {
            ModelOutcome outcome;
            try (Bar bar = new Bar()) {
                outcome = code.work.get()
                    .send(new ModelRequest(codebook, limit, confirmation),
                            (done, total) -> bar.update("Sending", done, total));
            }
            out.printf(Locale.ROOT, "%,d texts sent, %,d coded by %s, %,d not; %,d are waiting.%n", outcome.sent(),
                    outcome.coded(), outcome.coder(), outcome.failed(), outcome.waiting());
            if (outcome.problem() != null) {
                out.println(outcome.problem());
            }
            return (outcome.problem() == null) ? 0 : 1;
        }

    }

    /** Agreement. */
    @Command(name = "agreement", description = "Writes how far coders agree.")
    static final class Agreement implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CodeCommand code;

        @Option(names = "--codebook", required = true, paramLabel = "ID", description = "The codebook.")
        private @Nullable String codebook;

        @Option(names = "--coders", paramLabel = "A,B", description = "Who is compared (default: all people).")
        private @Nullable String coders;

        @Option(names = "--format", description = "csv, json or html (default: csv).")
        private String format = "csv";

        @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: the terminal).")
        private @Nullable Path file;

        @Override
        public Integer call() throws IOException {
            code.write(CodingReports.table(code.reports.get().agreement(codebook, coders)), TableFormat.parse(format),
                    file);
            return 0;
        }

    }

}
