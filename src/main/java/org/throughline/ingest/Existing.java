package org.throughline.ingest;

import java.util.List;
import java.util.Map;

/** What rows of a folder may refer to besides the folder itself. */
interface Existing {

    /** An empty graph. */
    Existing NOTHING = new Existing() {

        @Override
        public void readIds(Kind kind, Ids ids) {
            // there are none
        }

        @Override
        public void readDefinitions(Definitions definitions) {
            // there are none
        }

        @Override
        public Map<String, List<String>> readHierarchy(Kind kind) {
            return Map.of();
        }

    };

    /** Adds the ids that are there. */
    void readIds(Kind kind, Ids ids);

    /** Adds the instruments and codebooks that are there. */
    void readDefinitions(Definitions definitions);

    /** Every node of the kind with those that are broader. */
    Map<String, List<String>> readHierarchy(Kind kind);

}
