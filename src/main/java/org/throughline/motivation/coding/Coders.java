package org.throughline.motivation.coding;

/** Who codes: people, except for the names that are kept for others. */
public final class Coders {

    /** What people agreed on after they had disagreed. */
    public static final String ADJUDICATED = "adjudicated";

    /** The coder that looks for words. */
    public static final String DICTIONARY = "dictionary";

    private static final String MODEL = "model:";

    private Coders() {
    }

    /** The name of a language model as a coder. */
    public static String model(String name) {
        return MODEL + name;
    }

    /** Whether a machine coded. */
    public static boolean isMachine(String coder) {
        return coder.equals(DICTIONARY) || coder.startsWith(MODEL);
    }

    /** Whether a person coded on his or her own. */
    public static boolean isHuman(String coder) {
        return !isMachine(coder) && !coder.equals(ADJUDICATED);
    }

}
