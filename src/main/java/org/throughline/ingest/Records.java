package org.throughline.ingest;

/** The records of a file, the first of which is its header. */
interface Records extends AutoCloseable {

    /** What separates the cells of the file. */
    char separator();

    boolean hasNext();

    RawRecord next();

    /** Bytes read so far. */
    long byteCount();

    /**
     * The SHA-256 digest in hexadecimal digits of all that decides on the records, once
     * all of them were read.
     */
    String digest();

    @Override
    void close();

}
