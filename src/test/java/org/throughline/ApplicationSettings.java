package org.throughline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The settings of application.yml, by the names of their environment variables. */
final class ApplicationSettings {

    private ApplicationSettings() {
    }

    /** Variable to default. */
    static Map<String, String> defaults() {
        try (InputStream in = ApplicationSettings.class.getResourceAsStream("/application.yml")) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Objects.requireNonNull(in));
            Map<String, String> defaults = new TreeMap<>();
            collect("throughline", Objects.requireNonNull(file.get("throughline")), defaults);
            return defaults;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void collect(String key, Object value, Map<String, String> defaults) {
        if (value instanceof Map<?, ?> keys) {
            keys.forEach((name, inner) -> collect(key + "." + name, inner, defaults));
        }
        else {
            defaults.put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value.toString());
        }
    }

}
