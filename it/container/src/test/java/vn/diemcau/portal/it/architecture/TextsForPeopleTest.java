package vn.diemcau.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the bundles, in both languages; only the demo hospital speaks in code. */
class TextsForPeopleTest {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ&&[^×÷]]");
    /** The product's own name, the same in every language. */
    private static final String NAME = "\"Điểm Cầu\"";
    private static final List<String> MODULES = List.of("portal-auth", "portal-core", "portal-web");

    @Test
    void noVietnameseSentenceStandsInCode() {
        assertThat(MODULES.stream().flatMap(TextsForPeopleTest::sources).flatMap(TextsForPeopleTest::vietnameseStrings)).isEmpty();
    }

    private static Path repository() {
        return Path.of(System.getProperty("portal.repository")).normalize();
    }

    private static Stream<Path> sources(String module) {
        try (var tree = Files.walk(repository().resolve(module).resolve("src/main/java"))) {
            return tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith(Path.of("core", "demo"))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> vietnameseStrings(Path file) {
        try {
            return STRING.matcher(withoutComments(Files.readString(file))).results().map(found -> found.group())
                    .filter(text -> VIETNAMESE.matcher(text).find() && !text.equals(NAME)).map(text -> file.getFileName() + ": " + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
