package org.throughline;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.BindException;
import java.net.URI;
import org.throughline.cli.InvalidSettingException;
import org.throughline.cli.Server;

/** The HTTP server, as the command {@code serve} sees it. */
@Singleton
final class MicronautServer implements Server {

    private final Provider<EmbeddedServer> server;

    private final Settings settings;

    MicronautServer(Provider<EmbeddedServer> server, Settings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public void requireSafe() {
        settings.requireSafe();
    }

    @Override
    public void prepare() {
        server.get();
    }

    @Override
    public URI start() {
        try {
            return server.get().start().getURI();
        }
        catch (RuntimeException ex) {
            for (Throwable at = ex; at != null; at = at.getCause()) {
                if (at instanceof BindException) {
                    throw new InvalidSettingException("Port " + settings.port()
                            + " is in use, so the pages cannot be served there: set THROUGHLINE_PORT to a free one.",
                            ex);
                }
            }
            throw ex;
        }
    }

}
