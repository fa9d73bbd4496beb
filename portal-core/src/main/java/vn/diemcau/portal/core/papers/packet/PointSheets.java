package vn.diemcau.portal.core.papers.packet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.papers.packet.PacketSheets.Category;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.PaperWords;
import vn.diemcau.portal.core.papers.text.Sheet;

/** The first sheet of the packet of a connection point: what it is, whom to call when the line is lost, and how it reports. */
public final class PointSheets {

    private static final int WHO = 44;
    private static final int NAME = 34;
    private static final int PHONE = 22;

    private PointSheets() {
    }

    /** The meeting as each of these sheets names it. @param begin by the hospital's clocks @param place may be empty, as the chair */
    public record Held(String body, String title, LocalDateTime begin, String place, String chair) {
    }

    /**
     * A point.
     *
     * @param above  the names of those above it, the nearest first
     * @param calls  whom to call: at the point itself, then upwards
     * @param apart  the file in which the papers of the meeting lie; empty if they are in this packet
     */
    public record Point(String code, String name, String level, String place, List<String> above, List<Category> categories, List<Call> calls,
                        Link link, String apart) {
        public Point {
            above = List.copyOf(above);
            categories = List.copyOf(categories);
            calls = List.copyOf(calls);
        }

        /** The same, with the papers of the meeting in this file. */
        public Point apartIn(String file) {
            return new Point(code, name, level, place, above, categories, calls, link, file);
        }
    }

    /** Somebody to be called. @param role such as {@code TECHNICIAN} @param at the point where they are; empty for this one */
    public record Call(String role, String at, String name, String phone) {
    }

    /**
     * By which a point reports.
     *
     * @param address empty if there is none that can be printed
     * @param lost    whether there is one that cannot be printed again
     * @param desk    where a new one is made
     */
    public record Link(String address, boolean lost, String desk) {
    }

    /** The first sheet. */
    public static Sheet point(Held meeting, Point point) {
        var facts = new ArrayList<>(List.of(PacketWords.of("point.code", point.code(), point.level())));
        add(facts, "point.above", String.join(" – ", point.above()));
        add(facts, "point.place", point.place());
        facts.add(PacketSheets.when("point.meeting", meeting.begin()));
        add(facts, "point.at", meeting.place());
        add(facts, "point.chair", meeting.chair());
        facts.add(registered(point.categories()));
        facts.add(link(point.link()));
        var below = new ArrayList<>(List.of(PacketWords.of("point.outage")));
        add(below, "point.apart", point.apart());
        List<Block> calls = point.calls().isEmpty() ? List.of() : List.of(new Block.Chapter(1, "", PacketWords.of("point.calls")),
                new Block.Grid(List.of(column("who", WHO), column("name", NAME), column("phone", PHONE)),
                        point.calls().stream().map(call -> List.of(who(call), call.name(), call.phone())).toList()));
        return new Sheet(meeting.body(), title(point.name()), meeting.title(), facts, calls, below, point.link().address());
    }

    /** The name, after the word for what it is unless it begins with it. */
    private static String title(String name) {
        return name.toLowerCase(PaperWords.LANGUAGE).startsWith(PacketWords.of("point.word")) ? name : PacketWords.of("point.title", name);
    }

    private static void add(List<String> lines, String key, String text) {
        if (!text.isBlank()) {
            lines.add(PacketWords.of(key, text));
        }
    }

    private static Block.Column column(String name, int share) {
        return new Block.Column(PacketWords.of("point.calls." + name), share, false);
    }

    private static String who(Call call) {
        var role = PacketWords.of("point.role." + call.role());
        return call.at().isEmpty() ? role : PacketWords.of("point.roleAt", role, call.at());
    }

    private static String registered(List<Category> categories) {
        var kinds = categories.stream().filter(kind -> kind.registered() > 0).map(kind -> PacketWords.of("point.kind", kind.name(), kind.registered()))
                .collect(Collectors.joining("; "));
        return PacketWords.of("point.registered", categories.stream().mapToInt(Category::registered).sum(),
                kinds.isEmpty() ? "" : PacketWords.of("point.kinds", kinds));
    }

    private static String link(Link link) {
        return link.address().isEmpty() ? PacketWords.of(link.lost() ? "point.link.lost" : "point.link.none", link.desk())
                : PacketWords.of("point.link", link.address());
    }

    /** The bookmark of the papers that all points have in common. */
    public static String sharedTitle() {
        return PacketWords.of("shared.title");
    }

    /** The lines of a sheet that stands in for a document. @param large whether it is left out for its size */
    public static List<String> about(String file, String size, String number, String item, String address, boolean large) {
        var lines = new ArrayList<>(List.of(PacketWords.of("left.file", file, size), PacketWords.of("left.item", number, item),
                PacketWords.of("left.address", address)));
        if (large) {
            lines.add(PacketWords.of("left.large"));
        }
        return lines;
    }
}
