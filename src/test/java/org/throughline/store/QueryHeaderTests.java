package org.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryHeaderTests {

    private static final String WHOLE = """
            // list-things: which things are there,
            // of one kind?
            //
            // Only those that can be seen.
            //
            // Access:     read
            // Parameters: $kind   String   kind of the thing
            //             $limit  Integer  rows at
            //                              the most (default 20)
            // Columns:    id      String   id of the thing
            //             weight  Float    how heavy
            // Order:      weight descending,
            //             id
            // Answer:     {rows} things.
            MATCH (t:Thing {kind: $kind})
            RETURN t.id AS id, t.weight AS weight
            ORDER BY weight DESC, id
            LIMIT $limit
            """;

    @Test
    void readsWhatTheHeaderDeclares() {
        Query query = QueryHeader.parse("library/list-things", WHOLE);
        assertThat(query.description()).isEqualTo("which things are there, of one kind?");
        assertThat(query.notes()).isEqualTo("Only those that can be seen.");
        assertThat(query.access()).isEqualTo(Access.READ);
        assertThat(query.parameters()).containsExactly(new Query.Parameter("kind", "String", "kind of the thing", null),
                new Query.Parameter("limit", "Integer", "rows at the most", "20"));
        assertThat(query.columns()).containsExactly(new Query.Column("id", "String", "id of the thing"),
                new Query.Column("weight", "Float", "how heavy"));
        assertThat(query.order()).isEqualTo("weight descending, id");
        assertThat(query.answer()).isEqualTo("{rows} things.");
        assertThat(query.shortName()).isEqualTo("list-things");
    }

    @Test
    void theBodyLeavesTheHeaderOut() {
        assertThat(QueryHeader.parse("library/list-things", WHOLE).body()).startsWith("MATCH (t:Thing")
            .endsWith("LIMIT $limit");
    }

    @Test
    void aSchemaFileIsNamedWithoutItsNumber() {
        assertThat(QueryHeader.parse("schema/V001__unique_id", """
                // unique-id: no two things share an id.
                //
                // Access: schema
                CREATE CONSTRAINT
                """).access()).isEqualTo(Access.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    MATCH (n) RETURN n                                     | line 1: expected '// file-name
                    // other: a sentence.                                  | line 1: the header names 'other', the file 'file'
                    // file: a sentence.                                   | line 1: the header has no line 'Access:'
                    // file: a sentence.\\n// Access: sometimes            | line 2: access is read, write or schema
                    // file: a sentence.\\n// Access: read\\n// Columns: id | line 3: expected 'name Type description'
                    // file: a sentence.\\n// Access: read\\n// Columns: id  String  an id\\n//          at  Tyme  when | line 4: expected 'name Type description'
                    // file: a sentence.\\n// Access: read\\n// stray      | line 3: expected a field
                    """)
    void saysWhichLineIsWrong(String text, String message) {
        assertThatThrownBy(() -> QueryHeader.parse("a/file", text.replace("\\n", "\n")))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("cypher/a/file.cypher")
            .hasMessageContaining(message);
    }

}
