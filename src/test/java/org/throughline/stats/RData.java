package org.throughline.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Data sets of R: the first columns, which are numbers. */
final class RData {

    private RData() {
    }

    static double[][] read(String name, int columns) {
        return lines(name)
            .map((line) -> Arrays.stream(line.split(",", -1)).limit(columns).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    }

    /** The different values of a column, numbered in the order in which they appear. */
    static int[] labels(String name, int column) {
        String[] values = lines(name).map((line) -> line.split(",", -1)[column]).toArray(String[]::new);
        List<String> distinct = Arrays.stream(values).distinct().toList();
        return Arrays.stream(values).mapToInt(distinct::indexOf).toArray();
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(RData.class.getResourceAsStream("/r/" + name + ".csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
