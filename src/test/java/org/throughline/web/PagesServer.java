package org.throughline.web;

import java.net.URI;
import org.throughline.SampleServer;

/** The server whose pages are tested: the real one, with the sample. */
final class PagesServer {

    private PagesServer() {
    }

    /** The address of the overview, with a slash at the end. */
    static URI baseUri() {
        return SampleServer.uri();
    }

}
