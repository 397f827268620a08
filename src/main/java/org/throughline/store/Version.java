package org.throughline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of Throughline that is running, as runs record it. */
public final class Version {

    private static final String CURRENT = read();

    private Version() {
    }

    /** The version of the build. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("/throughline.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "the build left out throughline.properties"));
            return Objects.requireNonNull(properties.getProperty("version"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
