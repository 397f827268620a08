package org.throughline.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.graph.Attribute;
import org.throughline.graph.Choice;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;
import org.throughline.graph.Selections;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/** Writes a projection into a database, relationship by relationship. */
final class ProjectionWriter {

    private static final int BATCH = 5000;

    private final Database database;

    ProjectionWriter(Database database) {
        this.database = database;
    }

    void write(Projection projection) {
        nodes("Teacher", projection.teachers());
        nodes("Course", projection.courses());
        nodes("Topic", projection.topics());
        nodes("Discipline", projection.disciplines());
        edges("Course", "COVERS", "Topic", projection.courses(), projection.topics(), projection.covers());
        copies("Course", "IN_DISCIPLINE", "Discipline", projection.courses(), projection.disciplines(),
                projection.inDiscipline());
        copies("Topic", "BROADER", "Topic", projection.topics(), projection.topics(),
                projection.broaderTopics().broader());
        copies("Discipline", "BROADER", "Discipline", projection.disciplines(), projection.disciplines(),
                projection.broaderDisciplines().broader());
        copies("Teacher", "TEACHES", "Discipline", projection.teachers(), projection.disciplines(),
                projection.teaches());
        attribute("Course", "language", projection.courses(), projection.courseLanguages());
        attribute("Course", "level", projection.courses(), projection.courseLevels());
        attribute("Teacher", "language", projection.teachers(), projection.teacherLanguages());
        attribute("Teacher", "level", projection.teachers(), projection.teacherLevels());
        openings(projection);
        nodes("Thread", projection.threads());
        run("UNWIND $rows AS row MATCH (thread:Thread {id: row.id}) SET thread.kind = 'content'",
                rows(projection.threads()));
        copies("Course", "IN_THREAD", "Thread", projection.courses(), projection.threads(), projection.inThread());
        selections("COMPLETED", "completedAt", projection, projection.completed());
        selections("ENROLLED_IN", "enrolledAt", projection, projection.enrolled());
    }

    private void nodes(String label, Ids ids) {
        run("UNWIND $rows AS row CREATE (:%s {id: row.id})".formatted(label), rows(ids));
    }

    private static List<Map<String, Object>> rows(Ids ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            rows.add(Map.of("id", ids.id(index)));
        }
        return rows;
    }

    private void attribute(String label, String property, Ids ids, Attribute attribute) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            if (attribute.code(index) != Attribute.UNKNOWN) {
                rows.add(Map.of("id", ids.id(index), "value", attribute.values().id(attribute.code(index))));
            }
        }
        run("UNWIND $rows AS row MATCH (n:%s {id: row.id}) SET n.%s = row.value".formatted(label, property), rows);
    }

    private void openings(Projection projection) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int course = 0; course < projection.courses().size(); course++) {
            if (projection.openedOn(course) != DateInterval.UNKNOWN_DAY) {
                rows.add(Map.of("id", projection.courses().id(course), "date",
                        LocalDate.ofEpochDay(projection.openedOn(course))));
            }
        }
        run("UNWIND $rows AS row MATCH (c:Course {id: row.id}) SET c.openedOn = row.date", rows);
    }

    /** One relationship an entry, with its weight; a weight of 1 is left out. */
    private void edges(String from, String type, String to, Ids sources, Ids targets, Rows entries) {
        run("""
                UNWIND $rows AS row
                MATCH (a:%s {id: row.from}), (b:%s {id: row.to})
                CREATE (a)-[r:%s]->(b)
                SET r.weight = CASE row.weight WHEN 1 THEN null ELSE row.weight END""".formatted(from, to, type),
                rows(sources, targets, entries));
    }

    /** As many relationships an entry as its weight says. */
    private void copies(String from, String type, String to, Ids sources, Ids targets, Rows entries) {
        run("""
                UNWIND $rows AS row
                MATCH (a:%s {id: row.from}), (b:%s {id: row.to})
                UNWIND range(1, toInteger(row.weight)) AS copy
                CREATE (a)-[:%s]->(b)""".formatted(from, to, type), rows(sources, targets, entries));
    }

    private static List<Map<String, Object>> rows(Ids sources, Ids targets, Rows entries) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int source = 0; source < entries.rowCount(); source++) {
            for (int at = entries.start(source); at < entries.end(source); at++) {
                rows.add(Map.of("from", sources.id(source), "to", targets.id(entries.column(at)), "weight",
                        entries.weight(at)));
            }
        }
        return rows;
    }

    private void selections(String type, String property, Projection projection, Selections selections) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            for (int at = selections.start(teacher); at < selections.end(teacher); at++) {
                Map<String, Object> row = new HashMap<>(Map.of("teacher", projection.teachers().id(teacher), "course",
                        projection.courses().id(selections.course(at))));
                if (selections.day(at) != DateInterval.UNKNOWN_DAY) {
                    row.put("date", LocalDate.ofEpochDay(selections.day(at)));
                }
                // every entry in a year of its own, so that a stipulation can mean one
                row.put("year", at);
                row.put("mandatory", selections.choice(at) == Choice.MANDATORY);
                rows.add(row);
            }
        }
        run("""
                UNWIND $rows AS row
                MATCH (t:Teacher {id: row.teacher}), (c:Course {id: row.course})
                SET t.role = row.teacher
                CREATE (t)-[:%s {%s: row.date, year: row.year}]->(c)
                WITH c, row
                WHERE row.mandatory
                CREATE (:Stipulation {id: row.year, year: row.year, scope: 'role', value: row.teacher})-[:MANDATES]->(c)
                """.formatted(type, property), rows);
    }

    private void run(String text, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.write(TestDatabase.query(Access.WRITE, text),
                    Map.of("rows", rows.subList(from, Math.min(from + BATCH, rows.size()))));
        }
    }

}
