package vn.diemcau.portal.web.meetings.live;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.meetings.live.AgendaTimes;
import vn.diemcau.portal.core.meetings.live.LiveItem;
import vn.diemcau.portal.core.meetings.live.LiveSheet;
import vn.diemcau.portal.web.frame.Frame;

/** What stands, in the words and numbers of a page; scripts go on from there. */
public final class ShownSheet {

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    private final LiveSheet sheet;
    private final Frame frame;
    private final Map<UUID, Instant> times;

    ShownSheet(LiveSheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
        this.times = AgendaTimes.of(sheet);
    }

    /** A line of the agenda. @param clock when it begins, empty if that cannot be said @param taken what it has taken, or is to take */
    public record Line(LiveItem item, Instant begins, String clock, boolean current, String taken) {
    }

    public LiveSheet getSheet() {
        return sheet;
    }

    public List<Line> getLines() {
        return sheet.items().stream().map(item -> new Line(item, times.get(item.id()), clockOf(item),
                item.id().equals(sheet.current()), taken(item))).toList();
    }

    private String clockOf(LiveItem item) {
        var begins = times.get(item.id());
        return begins == null ? "" : DayTime.text(DayTime.of(begins));
    }

    private String taken(LiveItem item) {
        return item.heading() ? "" : frame.text("live.minutes", item.done() ? item.spentMinutes() : item.minutes());
    }

    /** {@code Đang họp · mục 4 trên 6}. */
    public String getStage() {
        var stage = frame.text("meetings.state." + sheet.meeting().getState());
        return sheet.place() == 0 ? stage : stage + " · " + frame.text("live.place", sheet.place(), sheet.steps().size());
    }

    /** What is on, or why nothing is. */
    public String getHeadline() {
        if (sheet.item() != null) {
            return sheet.item().title();
        }
        return frame.text("live.headline." + (sheet.running() ? sheet.steps().isEmpty() ? "RUNNING" : "DONE" : sheet.meeting().getState()));
    }

    /** The clock of the item as {@code 12:47}, {@code 1:02:03}, or {@code +0:30} when it takes longer. */
    public String getClock() {
        return clock(sheet.left());
    }

    static String clock(long left) {
        long seconds = Math.abs(left);
        var minutes = seconds / MINUTE % MINUTE;
        return (left < 0 ? "+" : "") + (seconds >= HOUR ? seconds / HOUR + ":" + two(minutes) : minutes) + ":" + two(seconds % MINUTE);
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }

    public boolean isLate() {
        return sheet.left() < 0;
    }

    /** Below the clock: how it is to be read. */
    public String getClockNote() {
        return frame.text(isLate() ? "live.over" : "live.left", sheet.minutes());
    }

    /** Of a hundred, how much of the item's time is gone. */
    public long getGone() {
        long whole = sheet.minutes() * 60L;
        return whole == 0 ? 0 : Math.max(0, Math.min(100, 100 * (whole - sheet.left()) / whole));
    }

    public boolean isPaused() {
        return sheet.breakSince() != null;
    }

    /** Until about when the break lasts. */
    public String getBreakUntil() {
        return isPaused() ? DayTime.text(DayTime.of(sheet.breakSince().plusSeconds(sheet.breakMinutes() * 60L))) : "";
    }

    /** Whether there is something to count down. */
    public boolean isTimed() {
        return sheet.item() != null;
    }

    public String getSince() {
        return Objects.toString(sheet.since(), "");
    }

    public String getBreakSince() {
        return Objects.toString(sheet.breakSince(), "");
    }

    public String getNow() {
        return sheet.now().toString();
    }

    /** Whether it is to come, is being held or has just been: there is something to listen to. */
    public boolean isListening() {
        return !sheet.meeting().getState().isOver();
    }

    public boolean isCalled() {
        return sheet.meeting().getState() == MeetingState.CALLED;
    }

    /** Numbers as people here write them: {@code 32.637}. */
    public String number(int number) {
        return String.format(Locale.forLanguageTag("vi"), "%,d", number);
    }
}
