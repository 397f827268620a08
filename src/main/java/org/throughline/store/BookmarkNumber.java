package org.throughline.store;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalLong;

/**
 * The number of the transaction that a bookmark of a single Neo4j server stands for:
 * {@code FB:} and, in base 64, as PackStream writes them, the 16 bytes of the database's
 * id, an integer and an empty list. No driver promises this form, so that a bookmark of
 * another one has no number.
 */
final class BookmarkNumber {

    private static final String PREFIX = "FB:";

    /** A list, 16 bytes, the bytes themselves. */
    private static final int HEAD = 19;

    private static final byte EMPTY_LIST = (byte) 0x90;

    private BookmarkNumber() {
    }

    /** Whether exactly one transaction lies between two states. */
    static boolean isNext(String before, String after) {
        OptionalLong first = of(before);
        OptionalLong second = of(after);
        return first.isPresent() && second.isPresent() && database(before).equals(database(after))
                && first.getAsLong() + 1 == second.getAsLong();
    }

    private static OptionalLong of(String bookmark) {
        byte[] bytes = bytes(bookmark);
        if (bytes.length < HEAD + 2 || bytes[bytes.length - 1] != EMPTY_LIST || bytes[0] != (byte) 0x91
                || bytes[1] != (byte) 0xCC || bytes[2] != 16) {
            return OptionalLong.empty();
        }
        ByteBuffer number = ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD - 1);
        byte marker = number.get();
        int size = number.remaining();
        return switch (marker) {
            case (byte) 0xC8 -> (size == Byte.BYTES) ? OptionalLong.of(number.get()) : OptionalLong.empty();
            case (byte) 0xC9 -> (size == Short.BYTES) ? OptionalLong.of(number.getShort()) : OptionalLong.empty();
            case (byte) 0xCA -> (size == Integer.BYTES) ? OptionalLong.of(number.getInt()) : OptionalLong.empty();
            case (byte) 0xCB -> (size == Long.BYTES) ? OptionalLong.of(number.getLong()) : OptionalLong.empty();
            default -> (size == 0 && marker >= 0) ? OptionalLong.of(marker) : OptionalLong.empty();
        };
    }

    private static ByteBuffer database(String bookmark) {
        return ByteBuffer.wrap(bytes(bookmark), 0, HEAD);
    }

    private static byte[] bytes(String bookmark) {
        if (!bookmark.startsWith(PREFIX)) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(bookmark.substring(PREFIX.length()));
        }
        catch (IllegalArgumentException ex) {
            return new byte[0];
        }
    }

}
