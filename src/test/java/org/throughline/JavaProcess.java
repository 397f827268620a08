package org.throughline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java program on the class path of the tests, in a process of its own. Output and
 * errors are read together, as a person sees them.
 */
final class JavaProcess implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-Xmx1g");

    private final Process process;

    private final BufferedReader output;

    private final StringBuilder seen = new StringBuilder();

    private JavaProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the main class; settings are environment variables. */
    static JavaProcess start(Class<?> main, Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("@" + classPath());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf((name) -> name.startsWith("THROUGHLINE_"));
        builder.environment().putAll(settings);
        return new JavaProcess(builder.start());
    }

    /** In a file, because a command line may not be that long everywhere. */
    private static Path classPath() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "class-path-", ".args");
        file.toFile().deleteOnExit();
        String path = System.getProperty("java.class.path").replace("\\", "\\\\");
        return Files.writeString(file, "-cp \"" + path + "\"");
    }

    /** Waits for a line in which the pattern is found. */
    Matcher awaitLine(String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            Matcher matcher = wanted.matcher(line);
            if (matcher.find()) {
                return matcher;
            }
        }
        throw new AssertionError("The process ended without saying '" + pattern + "', but:\n" + seen);
    }

    /** Waits for the end. */
    Outcome await() throws IOException, InterruptedException {
        output.lines().forEach((line) -> seen.append(line).append('\n'));
        return new Outcome(process.waitFor(), seen.toString());
    }

    /** Asks it to end, as Ctrl-C does, and waits. */
    Outcome stop() throws IOException, InterruptedException {
        // through its handle, which leaves the output open
        process.toHandle().destroy();
        return await();
    }

    /** Ends it on the spot, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

}
