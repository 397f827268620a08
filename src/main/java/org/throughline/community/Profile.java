package org.throughline.community;

import java.util.Arrays;
import org.throughline.graph.Rows;

/** The categories of a course in some facets, with their weights, as a key. */
final class Profile {

    private final Rows[] facets;

    private final int course;

    private final int hash;

    Profile(WeightedFacet[] facets, int course) {
        this.facets = Arrays.stream(facets).map(WeightedFacet::weights).toArray(Rows[]::new);
        this.course = course;
        int code = 1;
        for (Rows rows : this.facets) {
            for (int at = rows.start(course); at < rows.end(course); at++) {
                code = 31 * (31 * code + rows.column(at)) + Double.hashCode(rows.weight(at));
            }
            code = 31 * code + 1;
        }
        this.hash = code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && hash == profile.hash && isLike(profile.course);
    }

    /** Both are of the same facets: profiles are compared within a network only. */
    private boolean isLike(int other) {
        for (Rows rows : facets) {
            int ahead = rows.start(other) - rows.start(course);
            if (rows.degree(other) != rows.degree(course)) {
                return false;
            }
            for (int at = rows.start(course); at < rows.end(course); at++) {
                if (rows.column(at) != rows.column(at + ahead) || rows.weight(at) != rows.weight(at + ahead)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

}
