package org.throughline.ingest.moodle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** SHA-256 of the files, computed while the database reads them. */
final class Digests {

    /** Changes when the same files are read otherwise. */
    private static final int VERSION = 1;

    private static final int SOURCE_DIGITS = 32;

    private final TraceFolder folder;

    private final CompletableFuture<List<String>> all;

    private Digests(TraceFolder folder, CompletableFuture<List<String>> all) {
        this.folder = folder;
        this.all = all;
    }

    static Digests of(TraceFolder folder) {
        var executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("digest-", 0).factory());
        try {
            return new Digests(folder, CompletableFuture.supplyAsync(() -> {
                List<String> digests = new ArrayList<>();
                folder.files().forEach((file) -> digests.add(digest(file.path())));
                return digests;
            }, executor));
        }
        finally {
            executor.shutdown();
        }
    }

    /** In the order of the files. */
    List<String> all() {
        return all.join();
    }

    /** The id of what is read from these files with these options. */
    String source(TraceOptions options) {
        MessageDigest sha256 = sha256();
        StringBuilder text = new StringBuilder("%d %s %s\n".formatted(VERSION, options.zone(), options.fingerprint()));
        for (int i = 0; i < folder.files().size(); i++) {
            TraceFile file = folder.files().get(i);
            text.append("%s %s %s\n".formatted(file.name(), all().get(i), file.section()));
        }
        text.append(folder.kinds()).append(folder.format().courses()).append(folder.users()).append(folder.courses());
        sha256.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha256.digest()).substring(0, SOURCE_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java runtime has SHA-256", ex);
        }
    }

    private static String digest(Path file) {
        MessageDigest sha256 = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 18];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sha256.update(buffer, 0, count);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

}
