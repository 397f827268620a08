package org.throughline;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.InvalidSettingException;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.PseudonymMode;
import org.throughline.motivation.coding.ModelAccess;
import org.throughline.report.CypherLimits;
import org.throughline.ingest.UploadLimits;
import org.throughline.store.Connection;

/**
 * What can be configured, in {@code application.yml}, by environment variables or system
 * properties.
 *
 * @param data folder of the embedded database, its password and the rejects of imports
 * @param host address on which pages and REST are served
 * @param port port of pages and REST
 * @param token secret that requests must carry; empty for none, which only loopback may
 * have
 * @param textsToken secret that requests must carry to read what teachers wrote; empty
 * for none, so that with a token nobody does
 * @param texts shown or hidden: whether anybody reads what teachers wrote
 * @param boltPort port of the embedded database
 * @param sample folder that is loaded at the first start
 * @param minimumGroup groups of fewer teachers are suppressed in summaries
 * @param yearStart month in which the academic year starts
 * @param pseudonym keep or hmac
 * @param timeZone the zone in which days begin, and whose clock learning platforms show
 * @param engagement what the work on platform traces may use
 * @param cypher limits of the queries that people write
 * @param upload how large uploads may be
 * @param model the language model that codes texts on request
 * @param neo4j an own server instead of the embedded database
 */
@ConfigurationProperties("throughline")
record Settings(@Bindable(defaultValue = "data") String data, @Bindable(defaultValue = "127.0.0.1") String host,
        @Bindable(defaultValue = "8080") String port, @Bindable(defaultValue = "") String token,
        @Bindable(defaultValue = "") String textsToken, @Bindable(defaultValue = "shown") String texts,
        @Bindable(defaultValue = "7687") String boltPort, @Bindable(defaultValue = "import/sample") String sample,
        @Bindable(defaultValue = "5") String minimumGroup, @Bindable(defaultValue = "8") String yearStart,
        @Bindable(defaultValue = "keep") String pseudonym, @Bindable(defaultValue = "UTC") String timeZone,
        Engagement engagement, Cypher cypher, Upload upload, Model model, Neo4j neo4j) {

    /** The shortest token that is hard to guess. */
    private static final int SHORTEST_TOKEN = 16;

    private static final int LAST_PORT = 65535;

    Settings {
        // -1 is any free port to the server, 0 is one to the database
        number("THROUGHLINE_PORT", port, -1, LAST_PORT);
        boltPortNumber(boltPort);
        smallestGroup(minimumGroup);
        firstMonth(yearStart);
        pseudonymMode(pseudonym);
        zone(timeZone);
        textsHidden(texts);
        engagement.memoryBytes();
        cypher.limits(true);
    }

    int boltPortNumber() {
        return boltPortNumber(boltPort);
    }

    private static int boltPortNumber(String text) {
        return number("THROUGHLINE_BOLT_PORT", text, 0, LAST_PORT);
    }

    int smallestGroup() {
        return smallestGroup(minimumGroup);
    }

    private static int smallestGroup(String text) {
        return number("THROUGHLINE_MINIMUM_GROUP", text, 1, Integer.MAX_VALUE);
    }

    Month firstMonth() {
        return firstMonth(yearStart);
    }

    private static Month firstMonth(String text) {
        return Month.of(number("THROUGHLINE_YEAR_START", text, 1, 12));
    }

    ZoneId zone() {
        return zone(timeZone);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name.strip());
        }
        catch (DateTimeException ex) {
            throw new InvalidSettingException(
                    "THROUGHLINE_TIME_ZONE must be a time zone such as Asia/Jerusalem or UTC, not '" + name + "'.", ex);
        }
    }

    boolean textsHidden() {
        return textsHidden(texts);
    }

    private static boolean textsHidden(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "shown" -> false;
            case "hidden" -> true;
            default ->
                throw new InvalidSettingException("THROUGHLINE_TEXTS must be shown or hidden, not '" + word + "'.");
        };
    }

    /** Numbers are read here: the framework takes the default for what is no number. */
    private static int number(String name, String text, int least, int most) {
        return (int) Math.min(wholeNumber(name, text, least, (most == Integer.MAX_VALUE) ? Long.MAX_VALUE : most),
                most);
    }

    private static long wholeNumber(String name, String text, long least, long most) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        }
        catch (NumberFormatException ex) {
            // said below, in our words
        }
        throw new InvalidSettingException(name + " must be a whole number "
                + ((most == Long.MAX_VALUE) ? "of at least " + least : "from " + least + " to " + most) + ", not '"
                + text + "'.");
    }

    private static PseudonymMode pseudonymMode(String word) {
        try {
            return PseudonymMode.valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidSettingException("THROUGHLINE_PSEUDONYM must be keep or hmac, not '" + word + "'.", ex);
        }
    }

    /**
     * What the work on platform traces may use.
     *
     * @param memory megabytes outside of the heap; what does not fit goes to disk
     */
    @ConfigurationProperties("engagement")
    record Engagement(@Bindable(defaultValue = "1024") String memory) {

        private static final long MEGABYTE = 1024 * 1024;

        long memoryBytes() {
            return number("THROUGHLINE_ENGAGEMENT_MEMORY", memory, 64, Integer.MAX_VALUE) * MEGABYTE;
        }

    }

    /**
     * Limits of the queries that people write.
     *
     * @param rows rows that a page shows at the most
     * @param seconds how long a query may run
     * @param memory megabytes that a transaction of the embedded database may use
     */
    @ConfigurationProperties("cypher")
    record Cypher(@Bindable(defaultValue = "10000") String rows, @Bindable(defaultValue = "60") String seconds,
            @Bindable(defaultValue = "512") String memory) {

        private static final int MOST_ROWS = 100_000;

        private static final long MEGABYTE = 1024 * 1024;

        CypherLimits limits(boolean embedded) {
            return new CypherLimits(number("THROUGHLINE_CYPHER_ROWS", rows, 1, MOST_ROWS),
                    Duration.ofSeconds(number("THROUGHLINE_CYPHER_SECONDS", seconds, 1, Integer.MAX_VALUE)),
                    number("THROUGHLINE_CYPHER_MEMORY", memory, 16, Integer.MAX_VALUE) * MEGABYTE, embedded);
        }

    }

    /**
     * How large uploads may be.
     *
     * @param bytes of all files together, unpacked
     * @param packedBytes of a zip file
     */
    @ConfigurationProperties("upload")
    record Upload(@Bindable(defaultValue = "2147483648") String bytes,
            @Bindable(defaultValue = "524288000") String packedBytes) {

        Upload {
            limits(bytes, packedBytes);
        }

        UploadLimits limits() {
            return limits(bytes, packedBytes);
        }

        private static UploadLimits limits(String bytes, String packedBytes) {
            return new UploadLimits(wholeNumber("THROUGHLINE_UPLOAD_BYTES", bytes, 1, Long.MAX_VALUE),
                    wholeNumber("THROUGHLINE_UPLOAD_PACKED_BYTES", packedBytes, 1, Long.MAX_VALUE));
        }

    }

    /**
     * The language model that codes texts on request. Nothing is sent anywhere without an
     * address, nor without a confirmation.
     *
     * @param address of an interface like that of OpenAI, such as
     * http://127.0.0.1:11434/v1; empty for none
     * @param name of the model there
     * @param key secret of the interface, empty for none
     * @param seconds how long an answer may take
     */
    @ConfigurationProperties("model")
    record Model(@Bindable(defaultValue = "") String address, @Bindable(defaultValue = "") String name,
            @Bindable(defaultValue = "") String key, @Bindable(defaultValue = "60") String seconds) {

        Model {
            timeout(seconds);
            if (!address.isBlank()) {
                checked(address);
                if (name.isBlank()) {
                    throw new InvalidSettingException(
                            "THROUGHLINE_MODEL_NAME must say which model is asked at " + address + ".");
                }
            }
        }

        private static Duration timeout(String text) {
            return Duration.ofSeconds(number("THROUGHLINE_MODEL_SECONDS", text, 1, 3600));
        }

        private static URI checked(String address) {
            try {
                URI uri = new URI(address.strip());
                if (uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                        && uri.getUserInfo() == null) {
                    return uri;
                }
            }
            catch (URISyntaxException ex) {
                // said below, in our words
            }
            throw new InvalidSettingException(
                    "THROUGHLINE_MODEL_ADDRESS must be an address such as http://127.0.0.1:11434/v1 without user and"
                            + " password.");
        }

        @Nullable ModelAccess access() {
            return address.isBlank() ? null : new ModelAccess(checked(address), name.strip(),
                    key.isBlank() ? null : key.strip(), timeout(seconds));
        }

        @Override
        public String toString() {
            return "Model[address=" + address + ", name=" + name + "]";
        }

    }

    /**
     * An own Neo4j server.
     *
     * @param uri Bolt address, empty for the embedded database
     * @param username user
     * @param password secret
     */
    @ConfigurationProperties("neo4j")
    record Neo4j(@Bindable(defaultValue = "") String uri,
            @Bindable(defaultValue = Connection.DEFAULT_USERNAME) String username,
            @Bindable(defaultValue = "") String password) {

        boolean isConfigured() {
            return !uri.isBlank();
        }

        Connection connection() {
            try {
                return new Connection(new URI(uri.strip()), username, password);
            }
            catch (URISyntaxException ex) {
                throw new InvalidSettingException("THROUGHLINE_NEO4J_URI is not an address: " + uri, ex);
            }
        }

        @Override
        public String toString() {
            return "Neo4j[uri=" + uri + ", username=" + username + "]";
        }

    }

    CypherLimits cypherLimits() {
        return cypher.limits(!neo4j.isConfigured());
    }

    Path dataFolder() {
        return Path.of(data);
    }

    /** Where the traces of learning platforms are kept. */
    Path tracesFolder() {
        return dataFolder().resolve("traces");
    }

    /** Where the sessions of each run of engagement are kept. */
    Path engagementFolder() {
        return dataFolder().resolve("engagement");
    }

    /** Where uploads wait. */
    Path uploadsFolder() {
        return dataFolder().resolve("uploads");
    }

    /** Where the reject files of imported uploads are. */
    Path rejectsFolder() {
        return dataFolder().resolve("rejects");
    }

    Path sampleFolder() {
        return Path.of(sample);
    }

    ImportOptions importOptions() {
        return ImportOptions.defaults(dataFolder())
            .withYearStart(firstMonth(yearStart))
            .withPseudonyms(pseudonymMode(pseudonym))
            .withTraces(zone(), engagement.memoryBytes());
    }

    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        }
        catch (UnknownHostException ex) {
            throw new InvalidSettingException("THROUGHLINE_HOST is not an address: " + host, ex);
        }
    }

    /** Refuses to be reachable from elsewhere without a secret. */
    void requireSafe() {
        if (!isLoopback() && token.isBlank()) {
            throw new InvalidSettingException("Serving on " + host
                    + " makes the data reachable for others: set THROUGHLINE_TOKEN to a secret of at least "
                    + SHORTEST_TOKEN + " characters, or serve on 127.0.0.1.");
        }
        if (!token.isBlank() && token.length() < SHORTEST_TOKEN) {
            throw new InvalidSettingException(
                    "THROUGHLINE_TOKEN must have at least " + SHORTEST_TOKEN + " characters.");
        }
        if (!textsToken.isBlank() && textsToken.length() < SHORTEST_TOKEN) {
            throw new InvalidSettingException(
                    "THROUGHLINE_TEXTS_TOKEN must have at least " + SHORTEST_TOKEN + " characters.");
        }
        if (!textsToken.isBlank() && textsToken.equals(token)) {
            throw new InvalidSettingException(
                    "THROUGHLINE_TEXTS_TOKEN must differ from THROUGHLINE_TOKEN: who has the one is not to have the other.");
        }
    }

    @Override
    public String toString() {
        return "Settings[data=" + data + ", host=" + host + ", port=" + port + ", boltPort=" + boltPort + ", neo4j="
                + neo4j + "]";
    }

}
