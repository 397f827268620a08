package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.store.cypher.CypherProblem;

/** What a plug-in of the database brings is not called, as nobody knows what it does. */
class CypherPlugInIT {

    private static Database database;

    private static CypherConsole console;

    @BeforeAll
    static void startWithPlugIn(@TempDir Path folder) throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        try (OutputStream file = Files.newOutputStream(plugins.resolve("plugin.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Class<?> type : new Class<?>[] { PlugIn.class, PlugIn.Answer.class }) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream code = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
                    code.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
        database = Database.connect(EmbeddedDatabase.start(folder, 0, TestDatabase.queries()));
        console = new CypherConsole(database, TestDatabase.queries(), Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void itIsThere() {
        assertThat(database
            .single(TestDatabase.query(Access.READ,
                    "CALL plugin.tools.look() YIELD value RETURN plugin.tools.peek(value) AS seen"), Map.of())
            .string("seen")).isEqualTo("seen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '~',
            textBlock = """
                    RETURN plugin.tools.peek('x')                                       § refused-function  § plugin
                    RETURN `plugin`.`tools`.`peek`('x')                                 § refused-function  § `plugin`
                    RETURN plugin . /* x */ tools . peek ('x')                          § refused-function  § plugin
                    MATCH (n) WHERE any(x IN [1] WHERE plugin.tools.peek('x') = 'x') RETURN n § refused-function § plugin
                    MATCH (n) RETURN n.x ORDER BY plugin.tools.peek('x') LIMIT 1        § refused-function  § plugin
                    MATCH (n {id: plugin.tools.peek('x')}) RETURN n                     § refused-function  § plugin
                    RETURN 1 AS x LIMIT size(plugin.tools.peek('x'))                    § refused-function  § plugin
                    RETURN '\\u0027 + plugin.tools.peek("x") + \\u0027'                   § refused-function  § plugin
                    RETURN \\u0070lugin.tools.peek('x')                                  § refused-function  § \\u0070lugin
                    CALL plugin.tools.look() YIELD value RETURN value                   § refused-procedure § plugin
                    CALL plugin.tools.look                                              § refused-procedure § plugin
                    RETURN [x IN [1] | COLLECT { CALL plugin.tools.look() YIELD value RETURN value }] § refused-procedure § plugin
                    CALL db.index.fulltext.queryNodes('a', plugin.tools.peek('x')) YIELD node RETURN node § refused-function § plugin
                    """)
    void whatItBringsIsRefusedWithItsPlace(String query, String code, String word) {
        assertThat(console.check(query).problems()).filteredOn((problem) -> problem.code().equals(code))
            .singleElement()
            .satisfies((CypherProblem problem) -> assertThat(
                    query.substring(Objects.requireNonNull(problem.from()), Objects.requireNonNull(problem.to())))
                .isEqualTo(word));
        assertThat(console.check(query).allowed()).isFalse();
    }

    @Test
    void itIsNotOfferedForCompletion() {
        assertThat(console.procedures("5")).noneMatch((row) -> row.string("name").startsWith("plugin"));
    }

}
