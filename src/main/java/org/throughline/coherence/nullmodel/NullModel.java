package org.throughline.coherence.nullmodel;

import java.util.Locale;
import org.throughline.coherence.similarity.Keys;

/** What chance is: how random selections are drawn. */
public enum NullModel {

    /**
     * As many courses as the teacher took, from the teacher's pool, without replacement,
     * each as likely as any other.
     */
    FIXED_ROW("fixed-row"),

    /**
     * As many courses as the teacher took, from the teacher's pool, one after the other
     * without replacement, each with a probability proportional to how many selections
     * contain it.
     */
    FIXED_ROW_BY_POPULARITY("fixed-row-by-popularity"),

    /**
     * All selections at once, each as likely as any other, with everybody's number of
     * courses and every course's number of takers as observed; pools do not matter.
     */
    CURVEBALL("curveball");

    private final String key;

    NullModel(String key) {
        this.key = key;
    }

    /**
     * The name in parameters, addresses and files.
     * @return as {@code fixed-row}
     */
    public String key() {
        return key;
    }

    /**
     * The model of a key.
     * @param key as {@code fixed-row}; case does not matter
     * @return the model
     * @throws IllegalArgumentException if there is none
     */
    public static NullModel parse(String key) {
        return Keys.parse("null model", values(), NullModel::key, key.toLowerCase(Locale.ROOT));
    }

}
