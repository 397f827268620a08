package org.throughline.coherence;

import org.throughline.coherence.similarity.Facet;
import java.util.OptionalDouble;

/**
 * The measures of the selection of one teacher.
 *
 * @param teacher the id
 * @param courses n, the distinct courses of the selection
 * @param thematic by topics
 * @param disciplinary by disciplines
 * @param fit see {@link Fit}
 */
public record TeacherCoherence(String teacher, int courses, FacetCoherence thematic, FacetCoherence disciplinary,
        OptionalDouble fit) {

    /**
     * The measures of a facet.
     * @param facet which
     * @return {@link #thematic} or {@link #disciplinary}
     */
    public FacetCoherence in(Facet facet) {
        return switch (facet) {
            case THEMATIC -> thematic;
            case DISCIPLINARY -> disciplinary;
        };
    }

}
