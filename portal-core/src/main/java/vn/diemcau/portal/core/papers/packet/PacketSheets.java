package vn.diemcau.portal.core.papers.packet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.papers.text.Sheet;

/** The sheets that a packet brings beside the documents: the agenda, and the list in which people sign. */
public final class PacketSheets {

    /** Rows left empty for those who come without being on the list. */
    public static final int FURTHER_ROWS = 10;

    /** Rows for those who are registered, at most. */
    public static final int MOST_ROWS = 400;

    private static final int TIME = 14;
    private static final int ITEM = 54;
    private static final int WHO = 32;
    private static final int NUMBER = 8;
    private static final int NAME = 36;
    private static final int SIGN = 22;

    private PacketSheets() {
    }

    /**
     * A line of the agenda.
     *
     * @param time as it is to be read; empty for none
     * @param who  speakers with their posts; empty for none
     */
    public record AgendaLine(String time, String label, String title, String who) {
    }

    /**
     * A connection point (điểm cầu) and who is expected there.
     *
     * @param contact    whom to call when the line is lost
     * @param categories kinds of delegates with how many are registered, such as {@code Bí thư chi bộ}
     */
    public record PointFacts(String name, String place, String contact, List<Expected> people, List<Category> categories) {
        public PointFacts {
            people = List.copyOf(people);
            categories = List.copyOf(categories);
        }
    }

    /** Somebody who is expected. */
    public record Expected(String name, String post) {
    }

    /** How many of a kind are registered. */
    public record Category(String name, int registered) {
    }

    /** @param begin by the hospital's clocks */
    public static Sheet agenda(String body, String meeting, LocalDateTime begin, String place, List<AgendaLine> lines) {
        var rows = lines.stream().map(line -> List.of(line.time(), (line.label() + ' ' + line.title()).strip(), line.who())).toList();
        List<Block> grid = rows.isEmpty() ? List.of() : List.of(new Block.Grid(List.of(new Block.Column(PacketWords.of("agenda.time"), TIME, true),
                new Block.Column(PacketWords.of("agenda.item"), ITEM, false),
                new Block.Column(PacketWords.of("agenda.who"), WHO, false)), rows));
        var facts = new ArrayList<>(List.of(when("agenda.begin", begin)));
        if (!place.isBlank()) {
            facts.add(PacketWords.of("agenda.place", place));
        }
        return new Sheet(body, PacketWords.of("agenda.title"), meeting, facts, grid, List.of(), "");
    }

    /**
     * The list in which the people of a point sign when there is no line, with room for those who are not on it: the names of those who
     * are expected, or, where nobody is named, rows for as many of each kind as are registered.
     */
    public static Sheet attendance(String body, String meeting, LocalDateTime begin, PointFacts point) {
        var facts = new ArrayList<>(List.of(PacketWords.of("attendance.point", point.name())));
        if (!point.place().isBlank()) {
            facts.add(PacketWords.of("attendance.place", point.place()));
        }
        facts.add(when("attendance.when", begin));
        if (!point.contact().isBlank()) {
            facts.add(PacketWords.of("attendance.contact", point.contact()));
        }
        var below = new ArrayList<String>();
        point.categories().forEach(kind -> below.add(PacketWords.of("attendance.category", kind.name(), kind.registered())));
        below.add(PacketWords.of("attendance.count"));
        below.add(PacketWords.of("attendance.reporter"));
        var signing = new ArrayList<Block>();
        if (point.people().isEmpty()) {
            byCategory(point.categories(), signing, below);
        } else {
            signing.add(grid(point.people(), 1, point.people().size() + FURTHER_ROWS));
        }
        return new Sheet(body, PacketWords.of("attendance.title"), meeting, facts, signing, below, "");
    }

    /** A table for each kind with as many rows as are registered, and one for all others. */
    private static void byCategory(List<Category> categories, List<Block> signing, List<String> below) {
        int room = MOST_ROWS;
        int number = 1;
        for (var kind : categories) {
            int rows = Math.min(kind.registered(), room);
            if (rows > 0) {
                signing.add(new Block.Chapter(1, "", PacketWords.of("attendance.kind", kind.name(), kind.registered())));
                signing.add(grid(List.of(), number, rows));
                number += rows;
                room -= rows;
            }
        }
        if (number > 1) {
            signing.add(new Block.Chapter(1, "", PacketWords.of("attendance.further")));
        }
        signing.add(grid(List.of(), number, FURTHER_ROWS));
        int registered = categories.stream().mapToInt(Category::registered).sum();
        if (registered > MOST_ROWS) {
            below.add(0, PacketWords.of("attendance.cut", registered, MOST_ROWS));
        }
    }

    private static Block.Grid grid(List<Expected> people, int first, int count) {
        return new Block.Grid(List.of(new Block.Column(PacketWords.of("attendance.number"), NUMBER, true),
                new Block.Column(PacketWords.of("attendance.name"), NAME, false),
                new Block.Column(PacketWords.of("attendance.post"), NAME, false),
                new Block.Column(PacketWords.of("attendance.sign"), SIGN, false)),
                IntStream.range(0, count).mapToObj(row -> row(people, row, first + row)).toList());
    }

    private static List<String> row(List<Expected> people, int row, int number) {
        return row < people.size() ? List.of(Integer.toString(number), people.get(row).name(), people.get(row).post(), "")
                : List.of(Integer.toString(number), "", "", "");
    }

    static String when(String key, LocalDateTime begin) {
        return PacketWords.of(key, PlaceAndDay.written(begin.toLocalTime()), PlaceAndDay.withWeekday(begin.toLocalDate()));
    }
}
