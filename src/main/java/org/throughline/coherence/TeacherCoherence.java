package org.throughline.coherence;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.throughline.coherence.measure.Bridging;
import org.throughline.coherence.measure.Concentration;
import org.throughline.coherence.measure.Fit;
import org.throughline.coherence.similarity.Facet;

/**
 * The measures of the selection of one teacher.
 *
 * @param teacher the id
 * @param courses n, the distinct courses of the selection
 * @param thematic by topics
 * @param disciplinary by disciplines
 * @param bridging B, see {@link Bridging}
 * @param communityConcentration {@link Concentration} over the content threads of the
 * courses; undefined if fewer than two courses are in one
 * @param threads how many different content threads the courses are in, a course that is
 * in several counted for the smallest id; undefined if none is in any
 * @param fit see {@link Fit}
 */
public record TeacherCoherence(String teacher, int courses, FacetCoherence thematic, FacetCoherence disciplinary,
        OptionalDouble bridging, OptionalDouble communityConcentration, OptionalInt threads, OptionalDouble fit) {

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
