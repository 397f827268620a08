package org.throughline.store.cypher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was written: its tokens, the options before it, its parameters. All
 * offsets are in UTF-16 code units of the text as it was given.
 *
 * <p>
 * Unicode escapes are resolved before anything else, as Neo4j does it, so that no word
 * can be hidden behind them.
 */
public final class CypherText {

    private final String text;

    private final List<Token> tokens;

    private final List<Option> options = new ArrayList<>();

    private @Nullable Token modeWord;

    private int bodyAt;

    private CypherText(String text) {
        this.text = text;
        this.tokens = List.copyOf(new Lexer(text).tokens());
        readHeader();
    }

    public static CypherText of(String text) {
        return new CypherText(text);
    }

    /** What is to be done with a query. */
    public enum Mode {

        /** It is run. */
        RUN,

        /** Its plan is shown; it is not run. */
        EXPLAIN,

        /** It is run, and its plan shown with what each operator did. */
        PROFILE

    }

    /** What a token is. */
    enum Kind {

        /** A keyword or a plain name. */
        WORD,

        /** A name between backticks. */
        NAME,

        /** A string literal. */
        STRING,

        /** A number. */
        NUMBER,

        /** A parameter; its text is its name. */
        PARAMETER,

        /** Any other character. */
        SYMBOL

    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text its characters, without quotes and with escapes resolved
     * @param from offset of its first code unit
     * @param to offset after its last
     */
    record Token(Kind kind, String text, int from, int to) {

        boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isSymbol(char symbol) {
            return kind == Kind.SYMBOL && text.charAt(0) == symbol;
        }

        boolean isName() {
            return kind == Kind.WORD || kind == Kind.NAME;
        }

        String upper() {
            return text.toUpperCase(Locale.ROOT);
        }

    }

    /**
     * An option such as {@code runtime=slotted}.
     *
     * @param key in lower case
     * @param value in lower case
     * @param from offset of the key
     * @param to offset after the value
     */
    record Option(String key, String value, int from, int to) {
    }

    /** EXPLAIN, PROFILE, CYPHER 25 and options may come in any order before the query. */
    private void readHeader() {
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.isWord("EXPLAIN") || token.isWord("PROFILE")) {
                modeWord = token;
                at++;
            }
            else if (token.isWord("CYPHER")) {
                at++;
                if (at < tokens.size() && tokens.get(at).kind() == Kind.NUMBER) {
                    at++;
                }
                while (at + 2 < tokens.size() && tokens.get(at + 1).isSymbol('=')) {
                    Token key = tokens.get(at);
                    Token value = tokens.get(at + 2);
                    options.add(new Option(key.text().toLowerCase(Locale.ROOT), value.text().toLowerCase(Locale.ROOT),
                            key.from(), value.to()));
                    at += 3;
                }
            }
            else {
                break;
            }
        }
        bodyAt = at;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Option> options() {
        return options;
    }

    /** The first token after the options, null if there is none. */
    @Nullable Token firstOfBody() {
        return (bodyAt < tokens.size()) ? tokens.get(bodyAt) : null;
    }

    /** Whether there is nothing but space, comments and options. */
    public boolean isEmpty() {
        return bodyAt == tokens.size();
    }

    /** The mode that the text itself asks for. */
    public Mode mode() {
        if (modeWord == null) {
            return Mode.RUN;
        }
        return modeWord.isWord("EXPLAIN") ? Mode.EXPLAIN : Mode.PROFILE;
    }

    /**
     * The text with blanks where it says EXPLAIN or PROFILE: as long as before, so that
     * offsets stay.
     */
    public String withoutMode() {
        if (modeWord == null) {
            return text;
        }
        return text.substring(0, modeWord.from()) + " ".repeat(modeWord.to() - modeWord.from())
                + text.substring(modeWord.to());
    }

    /** Names of the parameters, in the order in which they first occur. */
    public List<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (token.kind() == Kind.PARAMETER) {
                names.add(token.text());
            }
        }
        return List.copyOf(names);
    }

    /** The offset after the token that starts at an offset, or lies around it. */
    int endOfTokenAt(int offset) {
        for (Token token : tokens) {
            if (token.from() <= offset && offset < token.to()) {
                return token.to();
            }
        }
        return Math.min(offset + 1, text.length());
    }

    /** The line of an offset, from 1; lines end with LF, CRLF or CR. */
    int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
            }
        }
        return line;
    }

    /** The column of an offset, from 1. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return offset - start + 1;
    }

    /** Splits a text into tokens; what is not closed reaches to the end. */
    private static final class Lexer {

        private final char[] chars;

        /** Where each character came from; one more for the end. */
        private final int[] origin;

        private final int length;

        private int at;

        private final List<Token> found = new ArrayList<>();

        Lexer(String text) {
            this.chars = new char[text.length()];
            this.origin = new int[text.length() + 1];
            int n = 0;
            int i = 0;
            while (i < text.length()) {
                int escaped = escape(text, i);
                origin[n] = i;
                if (escaped >= 0) {
                    chars[n++] = (char) escaped;
                    i += 6;
                }
                else {
                    boolean pair = text.startsWith("\\\\", i);
                    chars[n++] = text.charAt(i++);
                    if (pair) {
                        // an escaped backslash starts no escape of its own
                        origin[n] = i;
                        chars[n++] = text.charAt(i++);
                    }
                }
            }
            origin[n] = text.length();
            this.length = n;
        }

        private static int escape(String text, int at) {
            if (!text.startsWith("\\u", at) || at + 6 > text.length()) {
                return -1;
            }
            int code = 0;
            for (int i = at + 2; i < at + 6; i++) {
                int digit = Character.digit(text.charAt(i), 16);
                if (digit < 0) {
                    return -1;
                }
                code = 16 * code + digit;
            }
            return code;
        }

        List<Token> tokens() {
            while (at < length) {
                char c = chars[at];
                char next = (at + 1 < length) ? chars[at + 1] : 0;
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    at++;
                }
                else if (c == '/' && next == '/') {
                    skipLine();
                }
                else if (c == '/' && next == '*') {
                    skipComment();
                }
                else {
                    token(c, next);
                }
            }
            return found;
        }

        private void skipLine() {
            while (at < length && chars[at] != '\n' && chars[at] != '\r') {
                at++;
            }
        }

        private void skipComment() {
            at += 2;
            while (at < length && !(chars[at] == '*' && at + 1 < length && chars[at + 1] == '/')) {
                at++;
            }
            at = Math.min(at + 2, length);
        }

        private void token(char c, char next) {
            int start = at;
            if (c == '\'' || c == '"') {
                String value = string(c);
                add(Kind.STRING, value, start);
            }
            else if (c == '`') {
                String name = quoted();
                add(Kind.NAME, name, start);
            }
            else if (c == '$' && next == '`') {
                at++;
                String name = quoted();
                add(Kind.PARAMETER, name, start);
            }
            else if (c == '$' && isPart(at + 1)) {
                at++;
                String name = word();
                add(Kind.PARAMETER, name, start);
            }
            else if (c >= '0' && c <= '9') {
                String number = number();
                add(Kind.NUMBER, number, start);
            }
            else if (isPart(at)) {
                String word = word();
                add(Kind.WORD, word, start);
            }
            else {
                at += Character.charCount(Character.codePointAt(chars, at, length));
                add(Kind.SYMBOL, new String(chars, start, at - start), start);
            }
        }

        private void add(Kind kind, String value, int start) {
            found.add(new Token(kind, value, origin[start], origin[at]));
        }

        private String string(char quote) {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < length && chars[at] != quote) {
                if (chars[at] == '\\' && at + 1 < length) {
                    at++;
                }
                value.append(chars[at++]);
            }
            at = Math.min(at + 1, length);
            return value.toString();
        }

        private String quoted() {
            StringBuilder name = new StringBuilder();
            at++;
            while (at < length) {
                if (chars[at] == '`') {
                    if (at + 1 == length || chars[at + 1] != '`') {
                        break;
                    }
                    at++;
                }
                name.append(chars[at++]);
            }
            at = Math.min(at + 1, length);
            return name.toString();
        }

        private String number() {
            int start = at;
            while (isPart(at) || (at + 1 < length && chars[at] == '.' && Character.isDigit(chars[at + 1]))) {
                at++;
            }
            return new String(chars, start, at - start);
        }

        private String word() {
            int start = at;
            while (isPart(at)) {
                at += Character.charCount(Character.codePointAt(chars, at, length));
            }
            return new String(Arrays.copyOfRange(chars, start, at));
        }

        private boolean isPart(int index) {
            return index < length && Character.isUnicodeIdentifierPart(Character.codePointAt(chars, index, length))
                    && !Character.isIdentifierIgnorable(chars[index]);
        }

    }

}
