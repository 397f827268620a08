package org.throughline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuckDatabaseTests {

    private static final long MEMORY = 64L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyTableHasItsForm(TraceTable table) {
        try (DuckDatabase database = DuckDatabase.open(this.folder, MEMORY)) {
            database.run("traces/empty-" + table.key());
            List<String> tables = new ArrayList<>();
            database.query("traces/list-tables", (row) -> tables.add(row.getString(1)));
            assertThat(tables).containsExactly(table.key());
        }
    }

    @Test
    void aValueIsNeverPartOfTheText() {
        try (DuckDatabase database = DuckDatabase.open(this.folder, MEMORY)) {
            database.set("name", "'); DROP TABLE x; --");
            assertThatThrownBy(() -> database.set("x = 1; --", 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> DuckDatabase.text("traces/nothing")).hasMessageContaining("/sql/traces/nothing.sql");
    }

    @Test
    void nothingIsLeftBehind() {
        DuckDatabase.open(this.folder, MEMORY).close();
        assertThat(this.folder).isEmptyDirectory();
    }

}
