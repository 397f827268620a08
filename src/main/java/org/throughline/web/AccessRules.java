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

    private final String textsToken;

    private final boolean textsHidden;

    private final boolean loopback;

    /**
     * Knows the secrets.
     * @param token what requests must carry, empty for none
     * @param textsToken what requests must carry that read texts of teachers, and which
     * opens everything else as well; empty for none
     * @param textsHidden whether nobody reads texts
     * @param loopback whether the server listens on loopback alone
     */
    public AccessRules(String token, String textsToken, boolean textsHidden, boolean loopback) {
        this.token = token;
        this.textsToken = textsToken;
        this.textsHidden = textsHidden;
        this.loopback = loopback;
    }

    boolean needsToken() {
        return !token.isEmpty();
    }

    /** Whether it is one of the secrets. */
    boolean isToken(@Nullable String guess) {
        return isSame(guess, token) || isSame(guess, textsToken);
    }

    /**
     * Whether who presents this may read what teachers wrote: nobody if it is hidden;
     * those with the secret for texts if there is one; everybody if there is no secret at
     * all, which only loopback may have; else nobody.
     */
    boolean showsTexts(@Nullable String guess) {
        if (textsHidden) {
            return false;
        }
        return textsToken.isEmpty() ? token.isEmpty() : isSame(guess, textsToken);
    }

    /** Whether nobody reads texts. */
    boolean hidesTexts() {
        return textsHidden;
    }

    /** Whether there is a secret for texts, so that it makes sense to ask for it. */
    boolean hasTextsToken() {
        return !textsToken.isEmpty() && !textsHidden;
    }

    /**
     * Compares in constant time, so that the answer does not tell how much of a guess was
     * right. An empty secret is none.
     */
    private static boolean isSame(@Nullable String guess, String secret) {
        return guess != null && !secret.isEmpty() && MessageDigest.isEqual(guess.getBytes(StandardCharsets.UTF_8),
                secret.getBytes(StandardCharsets.UTF_8));
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
