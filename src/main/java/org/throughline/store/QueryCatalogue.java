package org.throughline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All query files of {@code cypher/}, read once from the class path. */
public final class QueryCatalogue {

    private static final String ENDING = ".cypher";

    private final SortedMap<String, Query> queries;

    private QueryCatalogue(SortedMap<String, Query> queries) {
        this.queries = queries;
    }

    /**
     * Reads every file below {@code cypher/} on the class path.
     * @throws IllegalArgumentException if a header does not have the form; the message
     * names file and line
     */
    public static QueryCatalogue load() {
        URL folder = Objects.requireNonNull(QueryCatalogue.class.getResource("/cypher"),
                "no folder cypher/ on the class path");
        try {
            URI uri = folder.toURI();
            if ("file".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            // by its path: the file system of an address is shared, and closed by whoever
            // is done with it first
            URL jar = ((JarURLConnection) folder.openConnection()).getJarFileURL();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
                return read(files.getPath("/cypher"));
            }
        }
        catch (URISyntaxException ex) {
            throw new IllegalStateException(ex);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static QueryCatalogue read(Path root) throws IOException {
        SortedMap<String, Query> queries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(ENDING)) {
                    String name = path.substring(0, path.length() - ENDING.length());
                    queries.put(name, QueryHeader.parse(name, Files.readString(file)));
                }
            }
        }
        return new QueryCatalogue(queries);
    }

    /** Whether there is a query of this name. */
    public boolean contains(String name) {
        return queries.containsKey(name);
    }

    /**
     * The query of that name, such as {@code import/load-courses}.
     * @throws IllegalArgumentException if there is no such file: a programming error
     */
    public Query get(String name) {
        Query query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("no query cypher/" + name + ENDING);
        }
        return query;
    }

    /** The queries of one folder, by name. */
    public List<Query> in(String folder) {
        return queries.values().stream().filter((query) -> query.name().startsWith(folder + "/")).toList();
    }

    /** All queries, by name. */
    public List<Query> all() {
        return List.copyOf(queries.values());
    }

}
