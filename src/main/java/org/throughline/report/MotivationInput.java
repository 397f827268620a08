package org.throughline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.CourseDifficulty;
import org.throughline.motivation.fit.Learner;
import org.throughline.motivation.fit.Mandate;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** What the graph holds of why teachers took their courses. */
final class MotivationInput {

    private final Database database;

    private final QueryCatalogue queries;

    private final StateHash hash;

    MotivationInput(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
        this.hash = new StateHash(database, this::digest);
    }

    /**
     * A course.
     *
     * @param hours null where unknown
     * @param enrolled teachers
     */
    record CourseFacts(String id, List<String> disciplines, List<String> roles, @Nullable Double hours,
            CourseDifficulty.Parts parts, long enrolled) {
    }

    /**
     * An enrolment.
     *
     * @param year academic year in which the course was completed, or else enrolled in
     * @param completedAt null while open
     */
    record Taken(String course, @Nullable Long year, @Nullable LocalDate completedAt) {
    }

    /** A teacher with their enrolments in the order of the courses. */
    record Chooser(Learner learner, List<Taken> taken) {
    }

    List<CourseFacts> courses() {
        return database.list(queries.get("motivation/list-courses"), Map.of()).stream().map((row) -> {
            CourseDifficulty.Parts parts = new CourseDifficulty.Parts(row.optionalDouble("entryDemand"),
                    row.optionalDouble("materialLength"), row.optionalDouble("tasks"),
                    row.optionalDouble("quizQuestions"), row.optionalDouble("evidenceRequired"));
            return new CourseFacts(row.string("course"), row.list("disciplines"), row.list("roles"),
                    row.optionalDouble("hours"), parts, row.longValue("enrolled"));
        }).toList();
    }

    /** All disciplines, with those one step broader. */
    Map<String, List<String>> disciplines() {
        Map<String, List<String>> broader = new LinkedHashMap<>();
        database.list(queries.get("motivation/list-disciplines"), Map.of())
            .forEach((row) -> broader.put(row.string("discipline"), row.list("broader")));
        return broader;
    }

    /**
     * All stipulations.
     * @throws InvalidDataException if one has a scope that does not exist
     */
    List<Mandate> mandates() {
        return database.list(queries.get("motivation/list-mandates"), Map.of())
            .stream()
            .map((row) -> new Mandate(row.string("stipulation"), row.string("course"), row.longValue("year"),
                    scope(row), row.optionalString("value")))
            .toList();
    }

    private static Mandate.Scope scope(Row row) {
        String scope = String.valueOf(row.get("scope"));
        try {
            return Mandate.Scope.valueOf(scope.toUpperCase(Locale.ROOT));
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidDataException("Stipulation " + row.string("stipulation") + " has the scope '" + scope
                    + "': it must be all, role, stage or discipline.", ex);
        }
    }

    /** All teachers in the order of their ids. */
    Stream<Chooser> choosers() {
        return TeacherPages.of(database, queries.get("motivation/list-teachers")).map((row) -> {
            List<Taken> taken = new ArrayList<>();
            for (List<@Nullable Object> facts : row.<List<@Nullable Object>>list("enrolments")) {
                Number year = (Number) facts.get(1);
                taken.add(new Taken(String.valueOf(facts.get(0)), (year == null) ? null : (Long) year.longValue(),
                        (LocalDate) facts.get(2)));
            }
            return new Chooser(new Learner(row.string("teacher"), row.optionalString("role"),
                    row.optionalString("careerStage"), row.list("disciplines")), taken);
        });
    }

    /** Changes if and only if something that the rules read does. */
    String hash() {
        return hash.current();
    }

    private String digest() {
        InputDigest digest = new InputDigest();
        for (CourseFacts course : courses()) {
            digest.add(course.id());
            course.disciplines().forEach(digest::add);
            digest.add(null);
            course.roles().forEach(digest::add);
            digest.add(null)
                .add(Objects.toString(course.hours(), null))
                .add(course.parts().toString())
                .add(String.valueOf(course.enrolled()));
        }
        disciplines().forEach((id, broader) -> {
            digest.add(id);
            broader.forEach(digest::add);
            digest.add(null);
        });
        mandates().stream()
            .sorted(Comparator.comparing(Mandate::id).thenComparing(Mandate::course))
            .forEach((mandate) -> digest.add(mandate.id())
                .add(mandate.course())
                .add(String.valueOf(mandate.year()))
                .add(mandate.scope().name())
                .add(mandate.value()));
        try (Stream<Chooser> choosers = choosers()) {
            choosers.forEach((chooser) -> {
                Learner learner = chooser.learner();
                digest.add(learner.id()).add(learner.role()).add(learner.stage());
                learner.disciplines().forEach(digest::add);
                digest.add(null);
                for (Taken taken : chooser.taken()) {
                    digest.add(taken.course())
                        .add(Objects.toString(taken.year(), null))
                        .add(Objects.toString(taken.completedAt(), null));
                }
                digest.add(null);
            });
        }
        return digest.hex();
    }

}
