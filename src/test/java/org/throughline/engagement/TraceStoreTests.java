package org.throughline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceStoreTests {

    private static final String FIRST = "00112233445566aa";

    private static final String SECOND = "ffeeddccbbaa9988";

    @TempDir
    Path folder;

    private TraceStore store;

    @BeforeEach
    void open() {
        this.store = new TraceStore(this.folder.resolve("traces"));
    }

    @Test
    void aStoreWithoutAFolderIsEmpty() {
        assertThat(this.store.isEmpty()).isTrue();
        assertThat(this.store.files(TraceTable.EVENTS)).isEmpty();
    }

    @Test
    void aSourceShowsOnceItIsPublished() throws IOException {
        try (TraceStore.Staging staging = this.store.begin(FIRST)) {
            Files.writeString(staging.file(TraceTable.EVENTS), "x");
            assertThat(this.store.sources()).isEmpty();
            staging.publish();
        }
        assertThat(this.store.sources()).containsExactly(FIRST);
        assertThat(this.store.files(TraceTable.EVENTS)).singleElement()
            .satisfies((file) -> assertThat(file).hasFileName("events.parquet").hasContent("x"));
        assertThat(this.store.files(TraceTable.POSTS)).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsDropped() throws IOException {
        try (TraceStore.Staging staging = this.store.begin(FIRST)) {
            Files.writeString(staging.file(TraceTable.EVENTS), "x");
        }
        assertThat(this.folder.resolve("traces")).isEmptyDirectory();
    }

    @Test
    void theSameSourceAgainStaysAsItIs() throws IOException {
        add(FIRST, "x");
        add(FIRST, "y");
        assertThat(this.store.file(FIRST, TraceTable.EVENTS)).hasContent("x");
    }

    @Test
    void theHashFollowsTheSourcesAndNotTheirOrder() throws IOException {
        String empty = this.store.contentHash();
        add(SECOND, "x");
        add(FIRST, "x");
        String both = this.store.contentHash();
        this.store.clear();
        assertThat(this.store.contentHash()).isEqualTo(empty).isNotEqualTo(both);
        add(FIRST, "x");
        assertThat(this.store.contentHash()).isNotEqualTo(both);
        add(SECOND, "x");
        assertThat(this.store.contentHash()).isEqualTo(both);
    }

    @Test
    void aSourceCanBeDeleted() throws IOException {
        add(FIRST, "x");
        add(SECOND, "x");
        this.store.delete(FIRST);
        this.store.delete(FIRST);
        assertThat(this.store.sources()).containsExactly(SECOND);
    }

    @Test
    void anIdNeverLeadsOutOfTheFolder() {
        assertThatThrownBy(() -> this.store.delete("../../00112233445566aa"))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> this.store.begin("..")).isInstanceOf(IllegalArgumentException.class);
    }

    private void add(String id, String content) throws IOException {
        try (TraceStore.Staging staging = this.store.begin(id)) {
            Files.writeString(staging.file(TraceTable.EVENTS), content);
            staging.publish();
        }
    }

}
