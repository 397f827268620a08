package org.throughline.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of what an analysis reads. */
final class InputDigest {

    private final MessageDigest sha256;

    InputDigest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    /** Each text after its length, so that two never run into each other. */
    InputDigest add(@Nullable String text) {
        byte[] bytes = (text == null) ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt((text == null) ? -1 : bytes.length).flip());
        sha256.update(bytes);
        return this;
    }

    /** 64 hexadecimal digits; it can be asked for once. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

}
