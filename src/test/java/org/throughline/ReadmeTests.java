package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.cli.ThroughlineCommand;
import picocli.CommandLine.Command;

/** What the documents say about the program is so. */
class ReadmeTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    private static final Pattern SETTING = Pattern.compile("\\| `(THROUGHLINE_\\w+)` \\| (?:`([^`]*)`)? ?\\|");

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `([a-z]+)[^`]*` \\|");

    @Test
    void theSettingsAreThoseOfTheApplication() {
        Map<String, String> documented = new TreeMap<>();
        SETTING.matcher(read(Path.of("README.md")))
            .results()
            .forEach((match) -> documented.put(match.group(1), (match.group(2) == null) ? "" : match.group(2)));
        assertThat(documented).isEqualTo(ApplicationSettings.defaults());
    }

    @Test
    void theCommandsAreThoseOfTheApplication() {
        List<String> commands = Stream.of(ThroughlineCommand.class.getAnnotation(Command.class).subcommands())
            .map((type) -> type.getAnnotation(Command.class).name())
            .toList();
        assertThat(COMMAND.matcher(read(Path.of("README.md"))).results().map((match) -> match.group(1)))
            .containsExactlyInAnyOrderElementsOf(commands);
    }

    @ParameterizedTest
    @MethodSource
    void theLinksLeadSomewhere(Path document) {
        assertThat(LINK.matcher(read(document))
            .results()
            .map((match) -> match.group(1))
            .filter((target) -> !target.contains("://"))
            .map((target) -> document.resolveSibling(target).normalize()))
            .allSatisfy((path) -> assertThat(path).exists());
    }

    static List<Path> theLinksLeadSomewhere() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            return Stream
                .concat(Stream.of(Path.of("README.md"), Path.of("import/README.md")),
                        docs.filter((path) -> path.toString().endsWith(".md")).sorted())
                .toList();
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
