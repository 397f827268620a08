package org.throughline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.throughline.ingest.RefusedException.Reason;

/**
 * A zip file from somebody we do not know. The reader of the JDK does not tell links from
 * files and reads a directory of any size into memory; this one reads what the central
 * directory says, up to a number of entries, and refuses what a folder of tables does not
 * need: encryption, rare methods of compression, several volumes, entries of 4 GB.
 *
 * <p>
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3 and 4.4.
 */
final class ZipArchive implements AutoCloseable {

    private static final int END_SIGNATURE = 0x06054b50;

    private static final int END_LENGTH = 22;

    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int ENTRY_SIGNATURE = 0x02014b50;

    private static final int ENTRY_LENGTH = 46;

    private static final int LOCAL_SIGNATURE = 0x04034b50;

    private static final int LOCAL_LENGTH = 30;

    private static final int ENCRYPTED = 1;

    private static final int UTF_8_NAMES = 1 << 11;

    private static final int STORED = 0;

    private static final int DEFLATED = 8;

    /** Stands where a number needs more than 32 bits. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private static final int UNIX = 3;

    private static final int DARWIN = 19;

    private static final int FILE_TYPE = 0170000;

    private static final int DIRECTORY = 0040000;

    private static final int REGULAR_FILE = 0100000;

    private final FileChannel file;

    private final List<Entry> entries;

    private ZipArchive(FileChannel file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * An entry.
     *
     * @param name as written
     * @param method of compression
     * @param checksum CRC-32 of what is in it
     * @param packed bytes in the archive
     * @param size bytes unpacked
     * @param local where its local header is
     */
    record Entry(String name, int method, long checksum, long packed, long size, long local) {

        boolean isFolder() {
            return name.endsWith("/");
        }

    }

    /**
     * Reads the directory of an archive.
     * @throws RefusedException if it is none, is broken, has too many entries or one that
     * is refused
     */
    static ZipArchive open(Path path, int mostEntries) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            return new ZipArchive(file, entries(file, mostEntries));
        }
        catch (EOFException ex) {
            file.close();
            throw broken();
        }
        catch (IOException | RuntimeException ex) {
            file.close();
            throw ex;
        }
    }

    List<Entry> entries() {
        return entries;
    }

    private static List<Entry> entries(FileChannel file, int mostEntries) throws IOException {
        ByteBuffer end = end(file);
        int count = Short.toUnsignedInt(end.getShort(10));
        if (end.getShort(4) != 0 || end.getShort(6) != 0 || end.getShort(8) != end.getShort(10)) {
            throw new RefusedException(Reason.UNUSABLE,
                    "The zip file is one of several volumes: zip the folder into a single file.");
        }
        if (count > mostEntries) {
            throw new RefusedException(Reason.TOO_LARGE,
                    ("The zip file has more than %,d entries: zip only the CSV" + " files that import/README.md names.")
                        .formatted(mostEntries));
        }
        List<Entry> entries = new ArrayList<>(count);
        long at = Integer.toUnsignedLong(end.getInt(16));
        for (int i = 0; i < count; i++) {
            ByteBuffer header = read(file, at, ENTRY_LENGTH);
            if (header.getInt(0) != ENTRY_SIGNATURE) {
                throw broken();
            }
            int nameLength = Short.toUnsignedInt(header.getShort(28));
            entries.add(entry(header, read(file, at + ENTRY_LENGTH, nameLength)));
            at += ENTRY_LENGTH + nameLength + Short.toUnsignedInt(header.getShort(30))
                    + Short.toUnsignedInt(header.getShort(32));
        }
        return entries;
    }

    /** The last record of the archive, which is followed by a comment at the most. */
    private static ByteBuffer end(FileChannel file) throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(file, file.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == length) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new RefusedException(Reason.UNUSABLE,
                "This is not a zip file, or its end is missing: zip the folder again and send the whole file.");
    }

    private static Entry entry(ByteBuffer header, ByteBuffer nameBytes) {
        int flags = Short.toUnsignedInt(header.getShort(8));
        String name = name(nameBytes, (flags & UTF_8_NAMES) != 0);
        int method = Short.toUnsignedInt(header.getShort(10));
        if ((flags & ENCRYPTED) != 0) {
            throw refused(name, "is encrypted: zip the folder without a password");
        }
        if (method != STORED && method != DEFLATED) {
            throw refused(name, "is compressed by a rare method: zip the folder with the usual one (deflate)");
        }
        requireFileOrFolder(name, header);
        Entry entry = new Entry(name, method, Integer.toUnsignedLong(header.getInt(16)),
                Integer.toUnsignedLong(header.getInt(20)), Integer.toUnsignedLong(header.getInt(24)),
                Integer.toUnsignedLong(header.getInt(42)));
        if (entry.packed() == ELSEWHERE || entry.size() == ELSEWHERE || entry.local() == ELSEWHERE) {
            throw new RefusedException(Reason.TOO_LARGE, "In the zip file, %s has 4 GB or more: use the command import."
                .formatted(RejectFile.printable(name)));
        }
        return entry;
    }

    private static void requireFileOrFolder(String name, ByteBuffer header) {
        int system = Short.toUnsignedInt(header.getShort(4)) >>> 8;
        int type = (system == UNIX || system == DARWIN) ? (header.getInt(38) >>> 16) & FILE_TYPE : 0;
        if (type != 0 && type != REGULAR_FILE && type != DIRECTORY) {
            throw refused(name, "is a link or a device and not a file: put the file itself there");
        }
    }

    private static String name(ByteBuffer bytes, boolean utf8) {
        try {
            // many tools write UTF-8 without saying so
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        }
        catch (CharacterCodingException ex) {
            if (utf8) {
                throw broken();
            }
            return Charset.forName("IBM437").decode(bytes).toString();
        }
    }

    /**
     * What is in an entry. Reading to its end makes sure that it is whole.
     * @throws RefusedException if the entry is not what the directory says; also while
     * its bytes are read
     */
    InputStream open(Entry entry) throws IOException {
        try {
            ByteBuffer header = read(file, entry.local(), LOCAL_LENGTH);
            int nameLength = Short.toUnsignedInt(header.getShort(26));
            int flags = Short.toUnsignedInt(header.getShort(6));
            ByteBuffer nameBytes = read(file, entry.local() + LOCAL_LENGTH, nameLength);
            if (header.getInt(0) != LOCAL_SIGNATURE || (flags & ENCRYPTED) != 0
                    || Short.toUnsignedInt(header.getShort(8)) != entry.method()
                    || !name(nameBytes, (flags & UTF_8_NAMES) != 0).equals(entry.name())) {
                throw refused(entry.name(), "is not what the directory of the zip file says: zip the folder again");
            }
            long start = entry.local() + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(header.getShort(28));
            InputStream packed = new Part(start, entry.packed());
            return new Whole(entry, (entry.method() == STORED) ? packed : new Inflated(packed));
        }
        catch (EOFException ex) {
            throw broken();
        }
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static RefusedException refused(String name, String what) {
        return new RefusedException(Reason.UNUSABLE,
                "In the zip file, %s %s.".formatted(RejectFile.printable(name), what));
    }

    private static RefusedException broken() {
        return new RefusedException(Reason.UNUSABLE, "The zip file is broken: zip the folder again.");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Some bytes of the file. */
    private final class Part extends InputStream {

        private long at;

        private long left;

        Part(long start, long length) {
            this.at = start;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, left)), at);
            if (count < 0) {
                throw new EOFException();
            }
            at += count;
            left -= count;
            return count;
        }

    }

    /** Gives the memory of the inflater back when it is closed. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream packed) {
            super(packed, new Inflater(true), 1 << 16);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }

    }

    /** Makes sure at its end that nothing is missing or changed. */
    private static final class Whole extends InputStream {

        private final Entry entry;

        private final CheckedInputStream in;

        private long count;

        Whole(Entry entry, InputStream in) {
            this.entry = entry;
            this.in = new CheckedInputStream(in, new CRC32());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(target, offset, length);
            }
            catch (IOException ex) {
                throw refused(entry.name(), "is broken: zip the folder again");
            }
            count += Math.max(0, read);
            if (read < 0 && (count != entry.size() || in.getChecksum().getValue() != entry.checksum())) {
                throw refused(entry.name(), "is broken: zip the folder again");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

    }

}
