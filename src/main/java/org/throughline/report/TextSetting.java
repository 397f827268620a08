package org.throughline.report;

/**
 * What is configured for the texts of teachers, whoever asks.
 *
 * @param texts whether anybody reads them
 */
public record TextSetting(Texts texts) {

    /**
     * Goes on only if somebody may read them.
     * @throws ForbiddenException if nobody may
     */
    public void requireShown() {
        if (texts == Texts.HIDDEN) {
            throw new ForbiddenException("What teachers wrote is hidden (THROUGHLINE_TEXTS=hidden).");
        }
    }

}
