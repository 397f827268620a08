package org.throughline.web;

import io.micronaut.http.uri.UriBuilder;
import java.net.URI;

/** Where something that was made can be found, as the header says it. */
final class Location {

    private Location() {
    }

    /** In ASCII, as every header is: an id may have letters of any script. */
    static URI of(String collection, String id) {
        return URI.create(UriBuilder.of("/api/v1").path(collection).path(id).build().toASCIIString());
    }

}
