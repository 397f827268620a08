package org.throughline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A teacher with the attributes of the design and the headline of the last analysis.
 * Undefined is null.
 *
 * @param id pseudonym
 * @param role role at school
 * @param careerStage stage of the career
 * @param sector sector of the school system
 * @param language language of the teacher
 * @param seniorityYears years of teaching
 * @param courses distinct courses completed, null before the first analysis
 * @param thematicCoherence mean linkage by topics, in [0, 1]
 * @param thematicCoherenceZ the same against chance, in standard deviations
 * @param thematicCoherenceP how often chance reaches it
 * @param disciplinaryCoherence mean linkage by disciplines, in [0, 1]
 * @param disciplinaryCoherenceZ the same against chance, in standard deviations
 * @param disciplinaryCoherenceP how often chance reaches it
 * @param bridging how far similar courses lie in different disciplines, in [0, 1]
 * @param coherenceType type of the selection
 * @param threads threads of courses in the selection
 * @param fit share of the courses in the teacher's own disciplines, in [0, 1]
 * @param disciplines what the teacher teaches
 */
@Node("Teacher")
public record Teacher(@Id String id, @Nullable String role, @Nullable String careerStage, @Nullable String sector,
        @Nullable String language, @Nullable Double seniorityYears, @Nullable Long courses,
        @Nullable Double thematicCoherence, @Nullable Double thematicCoherenceZ, @Nullable Double thematicCoherenceP,
        @Nullable Double disciplinaryCoherence, @Nullable Double disciplinaryCoherenceZ,
        @Nullable Double disciplinaryCoherenceP, @Nullable Double bridging, @Nullable String coherenceType,
        @Nullable Long threads, @Nullable Double fit, @Relationship(type = "TEACHES") List<Discipline> disciplines) {
}
