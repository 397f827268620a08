package org.throughline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes zip files byte by byte, so that they can also be written wrong. */
public final class Zips {

    private Zips() {
    }

    /**
     * An entry as it is to be written.
     *
     * @param name its name in the directory
     * @param content what is in it
     * @param localName its name where its bytes are
     * @param flags general purpose bits
     * @param method of compression
     * @param mode type and permissions as Unix has them
     * @param checksumOff added to the checksum
     */
    public record Entry(String name, String content, String localName, int flags, int method, int mode,
            int checksumOff) {

        public static Entry of(String name, String content) {
            return new Entry(name, content, name, 0, 8, 0100644, 0);
        }

        public Entry with(int newFlags, int newMethod, int newMode) {
            return new Entry(name, content, localName, newFlags, newMethod, newMode, checksumOff);
        }

        public Entry withLocalName(String other) {
            return new Entry(name, content, other, flags, method, mode, checksumOff);
        }

        public Entry withWrongChecksum() {
            return new Entry(name, content, localName, flags, method, mode, 1);
        }

    }

    public static byte[] of(Map<String, String> files) {
        return of(new TreeMap<>(files).entrySet()
            .stream()
            .map((file) -> Entry.of(file.getKey(), file.getValue()))
            .toList());
    }

    /** A folder with all that is in it, its name before every path. */
    public static byte[] ofFolder(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(folder); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.getFileName() + "/" + folder.relativize(file)));
                Files.copy(file, zip);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toByteArray();
    }

    public static byte[] of(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            byte[] content = entry.content().getBytes(StandardCharsets.UTF_8);
            byte[] packed = (entry.method() == 8) ? deflated(content) : content;
            int offset = out.size();
            CRC32 crc = new CRC32();
            crc.update(content);
            int checksum = (int) crc.getValue() + entry.checksumOff();
            byte[] local = entry.localName().getBytes(StandardCharsets.UTF_8);
            out.writeBytes(little(30).putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0)
                .putInt(checksum)
                .putInt(packed.length)
                .putInt(content.length)
                .putShort((short) local.length)
                .putShort((short) 0)
                .array());
            out.writeBytes(local);
            out.writeBytes(packed);
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            directory.writeBytes(little(46).putInt(0x02014b50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0)
                .putInt(checksum)
                .putInt(packed.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putInt(0)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) (entry.mode() & 0xFFFF))
                .putInt(offset)
                .array());
            directory.writeBytes(name);
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(little(22).putInt(0x06054b50)
            .putInt(0)
            .putShort((short) entries.size())
            .putShort((short) entries.size())
            .putInt(directory.size())
            .putInt(start)
            .putShort((short) 0)
            .array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out,
                new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            deflater.write(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toByteArray();
    }

}
