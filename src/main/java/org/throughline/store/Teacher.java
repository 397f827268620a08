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
 * @param disciplinaryCoherence mean linkage by disciplines, in [0, 1]
 * @param fit share of the courses in the teacher's own disciplines, in [0, 1]
 * @param disciplines what the teacher teaches
 */
@Node("Teacher")
public record Teacher(@Id String id, @Nullable String role, @Nullable String careerStage, @Nullable String sector,
        @Nullable String language, @Nullable Double seniorityYears, @Nullable Long courses,
        @Nullable Double thematicCoherence, @Nullable Double disciplinaryCoherence, @Nullable Double fit,
        @Relationship(type = "TEACHES") List<Discipline> disciplines) {
}
