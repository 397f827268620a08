package org.throughline.cli;

import java.net.URI;

/** What serves pages and REST. */
public interface Server {

    /**
     * Checks, before anything is started, that the data cannot be had by strangers.
     * @throws InvalidSettingException if it could
     */
    void requireSafe();

    /** Makes what serving needs, while the database starts. */
    void prepare();

    /** Starts and returns at once with the address. */
    URI start();

}
