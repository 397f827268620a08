package org.throughline.motivation.coding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code of a codebook: something that a text may say, or a step of a rubric.
 *
 * @param key what coders write; a step of a rubric is {@code rubric:value}
 * @param name for people
 * @param description when to give it, null if the name says all
 * @param group what codes have in common, such as intrinsic or extrinsic; null for none
 * @param rubric the rubric of which it is a step; null for a code that stands alone
 * @param value of the step; null for a code that stands alone
 * @param terms words and phrases that speak for it, by language
 */
public record Code(String key, String name, @Nullable String description, @Nullable String group,
        @Nullable String rubric, @Nullable Integer value, Map<TextLanguage, List<String>> terms) {

    /** The coder read the text, and nothing applies. Every codebook has it. */
    public static final String NONE = "none";

    /** Whether it says that nothing applies. */
    public boolean isNone() {
        return key.equals(NONE);
    }

}
