package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the content security policy asks of the files, and the manifest of the vendored
 * code.
 */
class StaticFilesTests {

    private static final Path STATIC = Path.of("src/main/resources/static");

    private static final Path VENDORED = STATIC.resolve("vendor");

    private static final Path CODE = Path.of("src/main/web");

    private static final Pattern BUNDLE = Pattern.compile("\"(?<file>[a-z-]+\\.js)\": \\{\\s+\"bytes\": (?<bytes>\\d+),"
            + "\\s+\"gzip\": \\d+,\\s+\"sha256\": \"(?<sha256>[0-9a-f]+)\",\\s+\"packages\": \\[(?<packages>[^\\]]*)\\]");

    private static final Pattern PACKAGE = Pattern
        .compile("\"name\": \"(?<name>[^\"]+)\",\\s+\"version\": \"(?<version>[^\"]+)\","
                + "\\s+\"license\": \"(?<licence>[^\"]+)\"");

    static List<Path> pages() throws IOException {
        return files(STATIC, ".html");
    }

    static List<Path> ownScriptsAndStyles() throws IOException {
        return Stream
            .of(files(CODE.resolve("app"), ".ts"), files(CODE.resolve("app"), ".js"),
                    files(STATIC.resolve("css"), ".css"))
            .flatMap(List::stream)
            .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoInlineScriptOrStyle(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern("<script(?![^>]* src=)")
            .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNamesNoOtherHostAndOnlyFilesThatExist(Path page) throws IOException {
        List<String> addresses = Pattern.compile("(?:href|src)=\"([^\"#]+)\"")
            .matcher(Files.readString(page))
            .results()
            .map((match) -> match.group(1))
            .toList();
        assertThat(addresses).isNotEmpty().noneMatch((address) -> address.contains("//") || address.startsWith("/"));
        assertThat(addresses).filteredOn((address) -> address.contains(".") && !address.equals("./"))
            .allSatisfy((address) -> assertThat(isServed(address)).isTrue());
    }

    /**
     * Beside our own files the server hands out those of Swagger UI and the document that
     * the build makes.
     */
    private static boolean isServed(String address) throws IOException {
        for (String[] mapping : new String[][] { { "swagger-ui", "swagger-ui/" }, { "openapi", "openapi/" } }) {
            if (address.startsWith(mapping[1])) {
                Matcher folder = Pattern.compile(mapping[0] + ":\\s+paths: classpath:(\\S+)")
                    .matcher(Files.readString(Path.of("src/main/resources/application.yml")));
                assertThat(folder.find()).isTrue();
                return StaticFilesTests.class
                    .getResource("/" + folder.group(1) + "/" + address.substring(mapping[1].length())) != null;
            }
        }
        return exists(STATIC.resolve(address)) || exists(CODE.resolve(address));
    }

    /** A script is compiled from one of the same name. */
    private static boolean exists(Path file) {
        return Files.exists(file)
                || Files.exists(file.resolveSibling(file.getFileName().toString().replaceFirst("\\.js$", ".ts")))
                || Files.exists(file.resolveSibling(file.getFileName().toString().replaceFirst("\\.js$", ".d.ts")));
    }

    @ParameterizedTest
    @MethodSource("ownScriptsAndStyles")
    void ownCodeNamesNoOtherHostAndMakesNoMarkupOfData(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern("https?://")
            .doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function");
    }

    @ParameterizedTest
    @MethodSource("ownScriptsAndStyles")
    void anImportNamesAFileThatExists(Path file) throws IOException {
        List<String> imports = Pattern.compile("^(?:import|\\} from|.* from) ?\"([^\"]+)\";", Pattern.MULTILINE)
            .matcher(Files.readString(file))
            .results()
            .map((match) -> match.group(1))
            .toList();
        assertThat(imports).allSatisfy((name) -> assertThat(isFound(file, name)).as(name).isTrue());
    }

    /** The vendored code lies beside the folder of our own where it is served. */
    private static boolean isFound(Path importing, String name) {
        Path imported = importing.resolveSibling(name).normalize();
        return imported.startsWith(CODE.resolve("vendor"))
                ? exists(STATIC.resolve(CODE.relativize(imported).toString())) : exists(imported);
    }

    @Test
    void theVendoredCodeIsTheOneOfItsManifest() throws IOException, NoSuchAlgorithmException {
        List<MatchResult> bundles = bundles();
        assertThat(bundles).extracting((bundle) -> VENDORED.resolve(bundle.group("file")))
            .containsExactlyElementsOf(files(VENDORED, ".js"));
        for (MatchResult bundle : bundles) {
            byte[] code = Files.readAllBytes(VENDORED.resolve(bundle.group("file")));
            assertThat(code).hasSize(Integer.parseInt(bundle.group("bytes")));
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code)))
                .isEqualTo(bundle.group("sha256"));
        }
    }

    @Test
    void theLicenceOfEveryVendoredPackageIsKeptAndLetsUsShipIt() throws IOException {
        for (MatchResult bundle : bundles()) {
            Path licences = VENDORED.resolve("licences").resolve(bundle.group("file").replace(".js", ".txt"));
            List<MatchResult> packages = PACKAGE.matcher(bundle.group("packages")).results().toList();
            assertThat(packages).as(bundle.group("file")).isNotEmpty();
            assertThat(packages).extracting((found) -> found.group("licence"))
                .isSubsetOf("MIT", "ISC", "BSD-3-Clause", "Apache-2.0");
            assertThat(Files.readString(licences, StandardCharsets.UTF_8)).contains(packages.stream()
                .map((found) -> "%s %s (%s)".formatted(found.group("name"), found.group("version"),
                        found.group("licence")))
                .toList());
        }
    }

    private static List<MatchResult> bundles() throws IOException {
        return BUNDLE.matcher(Files.readString(VENDORED.resolve("vendor.json"))).results().toList();
    }

    @Test
    void theTypesOfTheVendoredCodeNeedNoPackageFolder() throws IOException {
        Path types = CODE.resolve("vendor");
        for (Path file : files(types, ".d.ts")) {
            List<String> modules = Pattern
                .compile("^(?:import|export)\\b[\\w\\s{},*$]*\\bfrom\\s*[\"']([^\"']+)[\"']", Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map((match) -> match.group(1))
                .toList();
            assertThat(modules).allSatisfy((module) -> {
                Path declared = file.resolveSibling(module.replaceFirst("\\.js$", ".d.ts")).normalize();
                assertThat(declared.startsWith(types) && Files.exists(declared)).as(module).isTrue();
            });
        }
        assertThat(files(VENDORED, ".js"))
            .allSatisfy((bundle) -> assertThat(types.resolve(bundle.getFileName().toString().replace(".js", ".d.ts")))
                .exists());
    }

}
