package org.throughline.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named sections; every string and table is preceded by its length. */
final class ContentHash {

    private final MessageDigest sha256;

    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    ContentHash() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    ContentHash ids(String name, Ids ids) {
        string(name);
        number(ids.size());
        for (int index = 0; index < ids.size(); index++) {
            string(ids.id(index));
        }
        return this;
    }

    ContentHash rows(String name, Rows rows) {
        string(name);
        for (int row = 0; row < rows.rowCount(); row++) {
            number(rows.degree(row));
            for (int position = rows.start(row); position < rows.end(row); position++) {
                number(rows.column(position));
                number(Double.doubleToLongBits(rows.weight(position)));
            }
        }
        return this;
    }

    ContentHash attribute(String name, Attribute attribute) {
        ids(name, attribute.values());
        for (int index = 0; index < attribute.size(); index++) {
            number(attribute.code(index));
        }
        return this;
    }

    ContentHash days(String name, int[] days) {
        string(name);
        for (int day : days) {
            number(day);
        }
        return this;
    }

    ContentHash text(String name, String text) {
        string(name);
        string(text);
        return this;
    }

    ContentHash selections(String name, Selections selections) {
        string(name);
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            number(selections.end(teacher) - selections.start(teacher));
            for (int position = selections.start(teacher); position < selections.end(teacher); position++) {
                number(selections.course(position));
                number(selections.day(position));
                number((selections.choice(position) == Choice.MANDATORY) ? 1 : 0);
            }
        }
        return this;
    }

    /** 64 hexadecimal digits. */
    String digest() {
        flush();
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        flush();
        sha256.update(bytes);
    }

    private void number(long number) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(number);
    }

    private void flush() {
        sha256.update(buffer.flip());
        buffer.clear();
    }

}
