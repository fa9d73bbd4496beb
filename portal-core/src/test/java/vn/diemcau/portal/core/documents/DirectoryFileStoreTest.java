package vn.diemcau.portal.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFileStoreTest {

    @TempDir
    private Path folder;
    private Path root;
    private DirectoryFileStore store;

    @BeforeEach
    void open() {
        root = folder.resolve("files");
        store = new DirectoryFileStore(root);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream broken() {
        return new SequenceInputStream(content("half"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection broke");
            }
        });
    }

    private Optional<String> read(String key) throws IOException {
        Optional<StoredFile> stored = store.open(key);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try (StoredFile file = stored.get()) {
            String text = new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(file.size()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
            return Optional.of(text);
        }
    }

    private long filesInRoot() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whatIsPutCanBeRead() throws IOException {
        store.put("articles/0190-ab/320.jpg", content("ảnh"));

        assertThat(read("articles/0190-ab/320.jpg")).contains("ảnh");
        assertThat(filesInRoot()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        store.put("empty", content(""));

        assertThat(read("empty")).contains("");
    }

    @Test
    void whatIsPutAgainIsReplaced() throws IOException {
        store.put("a/b", content("one, and longer"));
        store.put("a/b", content("two"));

        assertThat(read("a/b")).contains("two");
        assertThat(filesInRoot()).isEqualTo(1);
    }

    @Test
    void aReaderKeepsTheContentItOpened() throws IOException {
        store.put("a", content("one"));
        try (StoredFile opened = store.open("a").orElseThrow()) {
            store.put("a", content("two"));

            assertThat(opened.content().readAllBytes()).asString().isEqualTo("one");
        }
    }

    @Test
    void anUnknownKeyOpensNothing() throws IOException {
        store.put("a/b", content("x"));

        assertThat(read("c")).isEmpty();
        assertThat(read("a")).isEmpty();
        assertThat(read("a/b/c")).isEmpty();
    }

    @Test
    void anUploadThatBreaksLeavesNothingBehind() throws IOException {
        store.put("a", content("whole"));

        assertThatThrownBy(() -> store.put("a", broken()))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("the connection broke");

        assertThat(read("a")).contains("whole");
        assertThat(filesInRoot()).isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(root, "a file where the folder should be");

        assertThatThrownBy(() -> store.put("a/b", content("x")))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("a/b").hasMessageContaining(root.toString());
    }

    @Test
    void deletingTakesOneFile() throws IOException {
        store.put("a/1", content("x"));
        store.put("a/2", content("y"));
        store.delete("a/1");
        store.delete("a/1");
        store.delete("a");

        assertThat(read("a/1")).isEmpty();
        assertThat(read("a/2")).contains("y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/1", "articles/1/"})
    void deletingAllTakesAFolderButNotItsNeighbours(String prefix) throws IOException {
        store.put("articles/1/a", content("x"));
        store.put("articles/1/deep/er/b", content("x"));
        store.put("articles/10/a", content("y"));
        store.put("articles/1-a", content("z"));
        store.deleteAll(prefix);
        store.deleteAll(prefix);

        assertThat(read("articles/1/a")).isEmpty();
        assertThat(read("articles/10/a")).contains("y");
        assertThat(read("articles/1-a")).contains("z");
        assertThat(filesInRoot()).isEqualTo(2);
    }

    @Test
    void aLinkOutOfTheFolderIsRemovedButNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "x");
        store.put("a/b", content("x"));
        Files.createSymbolicLink(root.resolve("a/link"), outside);
        store.deleteAll("a");

        assertThat(outside.resolve("kept")).exists();
        assertThat(root.resolve("a")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", "a/.", "./a", "a//b", "a/", ".hidden", "a/.b",
        "a.", "A", "a b", "ảnh", "a\\b", "a:b", "a\0b", "a\n", "~", "a_b", "%2e%2e", "c:/a"})
    void whatIsNoKeyIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> store.put(key, content("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> store.open(key));
        assertThatIllegalArgumentException().isThrownBy(() -> store.delete(key));
        if (!key.equals("a/")) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.deleteAll(key));
        }
        assertThat(root).doesNotExist();
    }

    @Test
    void noKeyAtAllIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.open(null));
        assertThatIllegalArgumentException().isThrownBy(() -> store.deleteAll(null));
        assertThatIllegalArgumentException().isThrownBy(() -> store.put("a".repeat(300), content("x")));
    }

    @Test
    void manyMayWriteTheSameKeyAndOneOfThemWins() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Future<?>[] writes = new Future<?>[40];
            for (int i = 0; i < writes.length; i++) {
                String text = Integer.toString(i % 10).repeat(20_000);
                writes[i] = people.submit(() -> store.put("same/key", content(text)));
            }
            for (Future<?> write : writes) {
                assertThatCode(write::get).doesNotThrowAnyException();
            }
        } finally {
            people.shutdown();
        }
        String text = read("same/key").orElseThrow();
        assertThat(text).hasSize(20_000).matches("(.)\\1*");
        assertThat(filesInRoot()).isEqualTo(1);
    }
}
