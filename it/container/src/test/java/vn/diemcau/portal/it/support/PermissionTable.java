package vn.diemcau.portal.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of {@code docs/permissions.md}, between two marks: what can be called, and the answer to everybody. With the
 * system property {@code portal.docs.write} the tests write what they observe instead of comparing.
 */
public enum PermissionTable {

    OPERATIONS("operation", "asks for"), PAGES("page", "of"), REST("path", "of");

    /** What stands in the table before anybody has tried. */
    public static final String UNTRIED = "?";

    /** Where a reader of a failure finds what to do. */
    public static final String HOW_TO_WRITE = "docs/permissions.md is not what the code does. If the code is right, write it anew: "
            + "./mvnw -pl it/container -am verify -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false -Dportal.docs.write=true";

    /** The people of the tables with their headings, in the order of the columns. */
    public static final Map<Person, String> PEOPLE = people();

    private final String call;
    private final String detail;

    PermissionTable(String call, String detail) {
        this.call = call;
        this.detail = detail;
    }

    /**
     * One line.
     *
     * @param call    an operation, or a method and an address
     * @param detail  the permission of an operation, or what an address is about
     * @param answers one for each of {@link #PEOPLE}
     */
    public record Line(String call, String detail, List<String> answers) {

        /** A line that still has to be filled in. */
        public static Line untried(String call, String detail) {
            return new Line(call, detail, Collections.nCopies(PEOPLE.size(), UNTRIED));
        }

        @Override
        public String toString() {
            return row(Stream.concat(Stream.of('`' + call + '`', detail), answers.stream()));
        }
    }

    /** Whether the tables are to be written rather than compared with. */
    public static boolean isWritten() {
        return Boolean.getBoolean("portal.docs.write");
    }

    public List<Line> lines() {
        var text = text();
        return text.substring(start(text), end(text)).lines().skip(2).map(line -> line.split("\\|"))
                .map(cells -> Arrays.stream(cells).skip(1).map(String::strip).toList())
                .map(cells -> new Line(cells.get(0).replace("`", ""), cells.get(1), cells.subList(2, cells.size()))).toList();
    }

    public void write(Collection<Line> lines) {
        var text = text();
        var head = Stream.of(row(Stream.concat(Stream.of(call, detail), PEOPLE.values().stream())), "|---".repeat(2 + PEOPLE.size()) + '|');
        var table = Stream.concat(head, lines.stream().map(Line::toString)).collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(file(), text.substring(0, start(text)) + table + text.substring(end(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares what a test has seen with the line of this call. */
    void answered(String call, List<String> answers) {
        if (isWritten()) {
            write(lines().stream().map(line -> line.call().equals(call) ? new Line(call, line.detail(), answers) : line).toList());
        }
        assertThat(lines()).as(HOW_TO_WRITE).filteredOn(line -> line.call().equals(call))
                .extracting(Line::answers).containsExactly(answers);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private int start(String text) {
        var mark = "<!-- " + name().toLowerCase() + " -->\n";
        return text.indexOf(mark) + mark.length();
    }

    private int end(String text) {
        return text.indexOf("<!-- end of " + name().toLowerCase() + " -->");
    }

    private static Path file() {
        return Path.of(System.getProperty("portal.repository"), "docs/permissions.md");
    }

    private static String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Person, String> people() {
        var people = new LinkedHashMap<Person, String>();
        people.put(Person.STRANGER, "stranger");
        people.put(Person.NO_STAFF, "outsider");
        people.put(Person.OTHER_MEMBER, "member elsewhere");
        people.put(Person.OTHER_EDITOR, "editor elsewhere");
        people.put(Person.OTHER_ADMIN, "admin elsewhere");
        people.put(Person.MEMBER, "member");
        people.put(Person.EDITOR, "editor");
        people.put(Person.ADMIN, "admin");
        people.put(Person.PORTAL_ADMIN, "portal admin");
        return Collections.unmodifiableMap(people);
    }
}
