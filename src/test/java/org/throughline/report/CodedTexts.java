package org.throughline.report;

import java.util.Map;
import org.throughline.motivation.coding.Code;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Codebooks;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/**
 * A few teachers who wrote something, and two people who coded it. Six statements: s1
 * both mastery; s2 anna salary and ben salary, badge-status; s3 both none; s4 adjudicated
 * after a disagreement; s5 nobody; s6 anna alone recognition and interest. Three
 * evidences: e1 both 3 and 2; e2 differ in applicability; e3 nobody.
 */
public final class CodedTexts {

    /** Stands in every text, and nowhere else. */
    public static final String MARK = "Qzxmark";

    private CodedTexts() {
    }

    /** Writes them. */
    public static void write(Database database) {
        run(database,
                """
                        CREATE (c1:Course {id: 'c1', title: 'Formative assessment'}), (c2:Course {id: 'c2', title: 'Robots in class',
                            aliases: 'Lego league|LL'}), (c3:Course {id: 'c3', title: 'Reading together'})
                        CREATE (c3)-[:COVERS {weight: 1.0}]->(:Topic {id: 'k', name: 'reading aloud'})
                        WITH c1, c2, c3
                        UNWIND range(1, 6) AS n
                        CREATE (t:Teacher {id: 't' + n})-[:STATED]->(:Statement {id: 's' + n, year: 2023, language: 'en', text: [
                            'I want to deepen my knowledge. %1$s', 'For the salary, and the badge. %1$s', 'We shall see. %1$s',
                            'I am curious about it. %1$s', 'I need the credit hours. %1$s', 'I enjoy it. %1$s'][n - 1]})
                        CREATE (t)-[:ENROLLED_IN {year: 2023}]->(c1), (t)-[:ENROLLED_IN {year: 2023}]->(c3)
                        WITH c1, t, n
                        WHERE n <= 3
                        CREATE (t)-[:WROTE]->(:Evidence {id: 'e' + n, submittedOn: date('2024-03-01'), language: 'en', text: [
                            'I tried Robots in Class with reading aloud. %1$s', 'As in Lego League. %1$s', 'Nothing. %1$s'][n - 1]})
                        -[:FOR]->(c1)
                        """
                    .formatted(MARK));
        Codebooks.shipped().all().forEach((codebook) -> write(database, codebook));
        code(database, "learning-expectations", "s1", "anna", "mastery");
        code(database, "learning-expectations", "s1", "ben", "mastery");
        code(database, "learning-expectations", "s2", "anna", "salary");
        code(database, "learning-expectations", "s2", "ben", "salary", "badge-status");
        code(database, "learning-expectations", "s3", "anna", "none");
        code(database, "learning-expectations", "s3", "ben", "none");
        code(database, "learning-expectations", "s4", "anna", "interest");
        code(database, "learning-expectations", "s4", "ben", "salary");
        code(database, "learning-expectations", "s4", "adjudicated", "interest");
        code(database, "learning-expectations", "s6", "anna", "recognition", "interest");
        code(database, "evidence-of-learning", "e1", "anna", "applicability:3", "references:2");
        code(database, "evidence-of-learning", "e1", "ben", "applicability:3", "references:2");
        code(database, "evidence-of-learning", "e2", "anna", "applicability:1", "references:0");
        code(database, "evidence-of-learning", "e2", "ben", "applicability:2", "references:0");
    }

    private static void write(Database database, Codebook codebook) {
        database.write(TestDatabase.queries().get("coding/write-codebook"),
                Map.of("id", codebook.id(), "title", codebook.title(), "kind", codebook.kind().key(), "definition",
                        codebook.definition(), "codes",
                        codebook.codes()
                            .stream()
                            .map((Code code) -> Map.of("id", codebook.nodeId(code), "properties",
                                    Map.of("key", code.key(), "name", code.name())))
                            .toList()));
    }

    private static void code(Database database, String codebook, String text, String coder, String... keys) {
        for (String key : keys) {
            database.write(TestDatabase.query(Access.WRITE, """
                    MATCH (n:Statement|Evidence {id: $text}), (k:Code {id: $code})
                    CREATE (n)-[:CODED_AS {coder: $coder}]->(k)
                    """), Map.of("text", text, "code", codebook + "/" + key, "coder", coder));
        }
    }

    private static void run(Database database, String cypher) {
        database.write(TestDatabase.query(Access.WRITE, cypher), Map.of());
    }

}
