package org.throughline.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. On loopback everybody on this machine may, but no page of another site:
 * its requests carry another Host or Origin. Elsewhere a token is needed.
 */
public final class AccessRules {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String token;

    private final boolean loopback;

    /**
     * Knows the secret.
     * @param token what requests must carry, empty for none
     * @param loopback whether the server listens on loopback alone
     */
    public AccessRules(String token, boolean loopback) {
        this.token = token;
        this.loopback = loopback;
    }

    boolean needsToken() {
        return !token.isEmpty();
    }

    /**
     * Compares in constant time, so that the answer does not tell how much of a guess was
     * right.
     */
    boolean isToken(@Nullable String guess) {
        return guess != null && MessageDigest.isEqual(guess.getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A loopback server that answers to any name could be read by any page through a name
     * that leads here.
     */
    boolean isHostAllowed(@Nullable String host) {
        return !loopback || (host != null && LOOPBACK_NAMES.contains(host.replaceFirst(":\\d+$", "")));
    }

    /** A page of another site may not change anything. */
    boolean isOriginAllowed(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        try {
            return Objects.equals(new URI(origin).getAuthority(), host);
        }
        catch (URISyntaxException ex) {
            return false;
        }
    }

}
