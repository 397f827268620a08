package org.throughline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Choice;
import org.throughline.graph.Projection;

/**
 * Reads the projection of the graph with the queries of {@code cypher/projection/}.
 *
 * <p>
 * Each query reads what is committed when it runs; who needs a snapshot must not import
 * at the same time.
 */
public final class ProjectionLoader {

    private final Database database;

    private final QueryCatalogue queries;

    public ProjectionLoader(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * All teachers, courses, topics and disciplines.
     * @throws org.throughline.graph.HierarchyException if BROADER has a cycle or is too
     * deep
     * @throws IllegalArgumentException if a COVERS weight is not positive and finite, or
     * a date is not a date; the message names the nodes
     */
    public Projection load() {
        Projection.Builder builder = Projection.builder();
        Mandates mandates = new Mandates();
        read("load-disciplines", (row) -> addDiscipline(builder, row));
        read("load-topics", (row) -> addTopic(builder, row));
        read("load-courses", (row) -> addCourse(builder, mandates, row));
        read("load-teachers", (row) -> addTeacher(builder, mandates, row));
        return builder.build();
    }

    private void read(String query, Consumer<Row> consumer) {
        database.forEach(queries.get("projection/" + query), Map.of(), consumer);
    }

    private static void addDiscipline(Projection.Builder builder, Row row) {
        String discipline = row.string("discipline");
        builder.discipline(discipline);
        row.<String>list("broader").forEach((broader) -> builder.broaderDiscipline(discipline, broader));
    }

    private static void addTopic(Projection.Builder builder, Row row) {
        String topic = row.string("topic");
        builder.topic(topic);
        row.<String>list("broader").forEach((broader) -> builder.broaderTopic(topic, broader));
    }

    private static void addCourse(Projection.Builder builder, Mandates mandates, Row row) {
        String course = row.string("course");
        builder.course(course);
        for (List<Object> topic : row.<List<Object>>list("topics")) {
            String name = (String) topic.getFirst();
            if (!(topic.getLast() instanceof Number weight)) {
                throw new IllegalArgumentException("The weight of topic " + name + " in course " + course
                        + " must be a number, not " + topic.getLast());
            }
            builder.covers(course, name, weight.doubleValue());
        }
        row.<String>list("disciplines").forEach((discipline) -> builder.inDiscipline(course, discipline));
        ifKnown(row, "language", (language) -> builder.courseLanguage(course, language));
        ifKnown(row, "level", (level) -> builder.courseLevel(course, level));
        LocalDate openedOn = date(row.get("openedOn"), () -> "The opening of course " + course);
        if (openedOn != null) {
            builder.openedOn(course, openedOn);
        }
        row.<String>list("threads").forEach((thread) -> builder.inThread(course, thread));
        mandates.add(course, row.list("stipulations"));
    }

    private static void addTeacher(Projection.Builder builder, Mandates mandates, Row row) {
        String teacher = row.string("teacher");
        builder.teacher(teacher);
        List<String> disciplines = row.list("disciplines");
        disciplines.forEach((discipline) -> builder.teaches(teacher, discipline));
        ifKnown(row, "language", (language) -> builder.teacherLanguage(teacher, language));
        ifKnown(row, "level", (level) -> builder.teacherLevel(teacher, level));
        Mandates.Bound bound = new Mandates.Bound(row.get("role"), row.get("careerStage"), disciplines);
        for (List<@Nullable Object> taken : row.<List<@Nullable Object>>list("completed")) {
            boolean mandatory = mandates.isMandatory(course(taken), taken.getLast(), bound);
            builder.completed(teacher, course(taken), date(teacher, taken),
                    mandatory ? Choice.MANDATORY : Choice.ELECTIVE);
        }
        for (List<@Nullable Object> taken : row.<List<@Nullable Object>>list("enrolled")) {
            builder.enrolled(teacher, course(taken), date(teacher, taken));
        }
    }

    /** Levels that are numbers are names like others. */
    private static void ifKnown(Row row, String column, Consumer<String> consumer) {
        Object value = row.get(column);
        if (value != null) {
            consumer.accept(value.toString());
        }
    }

    private static String course(List<@Nullable Object> taken) {
        return String.valueOf(taken.getFirst());
    }

    private static @Nullable LocalDate date(String teacher, List<@Nullable Object> taken) {
        return date(taken.get(1), () -> "The date of course " + course(taken) + " of teacher " + teacher);
    }

    private static @Nullable LocalDate date(@Nullable Object value, Supplier<String> what) {
        if (value == null || value instanceof LocalDate) {
            return (LocalDate) value;
        }
        throw new IllegalArgumentException(
                what.get() + " must be a date, not " + value + " (" + value.getClass().getSimpleName() + ")");
    }

}
