package org.throughline.engagement;

import java.sql.SQLException;

/** The database for traces failed. */
public final class DuckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DuckException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

}
