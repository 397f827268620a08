package org.throughline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.throughline.ingest.ImportException.Problem;

/** Turns the ids of teachers into what is stored. Not thread-safe. */
sealed interface Pseudonyms {

    /** What is stored for an id. */
    String of(String id);

    /**
     * Tells two keys apart without giving them away; part of the identity of an import.
     */
    String fingerprint();

    static Pseudonyms with(ImportOptions options) {
        return switch (options.pseudonyms()) {
            case KEEP -> new Kept();
            case HMAC -> new Keyed(KeyFile.readOrCreate(options.keyFile()));
        };
    }

    /** The ids themselves. */
    record Kept() implements Pseudonyms {

        @Override
        public String of(String id) {
            return id;
        }

        @Override
        public String fingerprint() {
            return "keep";
        }

    }

    /** {@code p-} and 128 bits of an HMAC-SHA-256, in hexadecimal digits. */
    final class Keyed implements Pseudonyms {

        private static final int BYTES = 16;

        private final Mac mac;

        Keyed(byte[] key) {
            try {
                mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
            }
            catch (GeneralSecurityException ex) {
                throw new IllegalStateException("every Java runtime has HmacSHA256", ex);
            }
        }

        @Override
        public String of(String id) {
            byte[] code = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return "p-" + HexFormat.of().formatHex(code, 0, BYTES);
        }

        @Override
        public String fingerprint() {
            // no id contains a control character, so this gives away the pseudonym of
            // none
            return "hmac " + of("\u0000fingerprint");
        }

    }

    /** The file with the key: 64 hexadecimal digits that its owner alone may read. */
    final class KeyFile {

        private static final int BYTES = 32;

        private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");

        private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);

        private KeyFile() {
        }

        static byte[] readOrCreate(Path file) {
            try {
                if (Files.notExists(file)) {
                    create(file);
                }
                return read(file);
            }
            catch (IOException ex) {
                throw problem(file, "the key of the pseudonyms cannot be read or made: " + ex.getMessage());
            }
        }

        private static byte[] read(Path file) throws IOException {
            if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw problem(file, "others than its owner may use this key: take their permissions away (chmod 600)");
            }
            String key = Files.readString(file).strip();
            if (!KEY.matcher(key).matches()) {
                throw problem(file, "this is not a key of pseudonyms (64 hexadecimal digits): restore it from a backup;"
                        + " with a new key every teacher gets a new pseudonym");
            }
            return HexFormat.of().parseHex(key);
        }

        /** Appears whole or not at all, and never replaces the key of another process. */
        private static void create(Path file) throws IOException {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = isPosix()
                    ? Files.createTempFile(folder, "key", null, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                    : Files.createTempFile(folder, "key", null);
            try {
                Files.writeString(draft, HexFormat.of().formatHex(key) + System.lineSeparator());
                Files.move(draft, file);
            }
            catch (FileAlreadyExistsException ex) {
                // another process was faster: its key counts
            }
            finally {
                deleteDraft(draft);
            }
        }

        private static void deleteDraft(Path draft) throws IOException {
            try {
                Files.delete(draft);
            }
            catch (NoSuchFileException ex) {
                // it was moved
            }
        }

        private static boolean isPosix() {
            return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        }

        private static ImportException problem(Path file, String message) {
            return new ImportException(new Problem(file.getFileName().toString(), 0, message));
        }

    }

}
