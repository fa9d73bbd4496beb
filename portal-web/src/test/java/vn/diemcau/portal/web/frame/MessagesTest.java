package vn.diemcau.portal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)'\\]");

    private static Properties bundle(String language) throws IOException {
        var all = new Properties();
        for (var bundle : AllMessages.names()) {
            var name = "/" + bundle.replace('.', '/') + "_" + language + ".properties";
            try (var reader = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                all.load(reader);
            }
        }
        return all;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyText() throws IOException {
        var vietnamese = bundle("vi");
        var english = bundle("en");
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everyKeyThatAPageNamesIsThere() throws IOException {
        var known = bundle("vi").stringPropertyNames();
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (var page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var used = KEY.matcher(Files.readString(page)).results().map((MatchResult match) -> match.group(1)).toList();
                assertThat(known).as(page.toString()).containsAll(used);
            }
        }
    }

    @Test
    void placesInATextAreFilledIn() {
        assertThat(Messages.of("vi").text("time.minutes", 5L)).isEqualTo("5 phút trước");
        assertThat(Messages.of("en").text("time.minutes", 5L)).isEqualTo("5 min ago");
    }

    @Test
    void anUnknownLanguageIsVietnamese() {
        assertThat(Messages.of("fr").text("nav.home")).isEqualTo("Trang chủ");
    }
}
