package org.throughline.cli;

import org.throughline.store.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** All commands. */
@Command(name = "throughline", description = "Finds the common thread in what teachers choose to learn.",
        mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = ThroughlineCommand.CurrentVersion.class,
        subcommands = { ServeCommand.class, ImportCommand.class, AnalyseCommand.class, ReportCommand.class,
                CodeCommand.class, ExportCommand.class, GenerateCommand.class, CheckCommand.class })
public final class ThroughlineCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    /** Asks the build. */
    static final class CurrentVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] { "Throughline " + Version.current() };
        }

    }

}
