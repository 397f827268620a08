package org.throughline.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of knowledge was about, as it is kept on the Run.
 *
 * @param carriers teachers who carry results of the run
 * @param evidence texts
 * @param coded of these, by somebody who counts
 * @param open of these, on how many the coders disagree
 * @param answered teachers with a score of coherence of knowledge
 */
record KnowledgeFindings(int carriers, int evidence, int coded, int open, int answered) {

    private static final ObjectMapper JSON = new ObjectMapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Map<String, @Nullable Object> toSummary() {
        return JSON.convertValue(this, new TypeReference<>() {
        });
    }

    static KnowledgeFindings read(Map<String, @Nullable Object> summary) {
        return JSON.convertValue(summary, KnowledgeFindings.class);
    }

}
