package vn.diemcau.portal.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.ShiftTerms;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.roster.Roster;
import vn.diemcau.portal.core.duty.roster.RosterDesk;
import vn.diemcau.portal.core.duty.roster.RosterPress;
import vn.diemcau.portal.core.duty.swaps.SwapLine;
import vn.diemcau.portal.core.duty.swaps.Swaps;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** A month of a section for those who write it: shifts by hand, a week copied, published. */
@Named("rosterPage")
@RequestScoped
public class RosterView extends FormPage {

    private static final String FORM = "portal.refused.form";

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterPress press;

    @Inject
    private DutyCalendar calendar;

    @Inject
    private Swaps swaps;

    private List<SwapLine> requests;
    private Roster roster;
    private DutyGrid grid;
    private ShiftLine chosen;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var address = address(month());
            switch (sent("do")) {
                case "save" -> save();
                case "move" -> move();
                case "approve" -> swaps.decide(id("swap"), true, sent("confirmed").equals("true"));
                case "refuse" -> swaps.decide(id("swap"), false, false);
                case "remove" -> desk.remove(id("shift"), number("version"));
                case "publish" -> {
                    var published = press.publish(frame().getKey(), month());
                    return address + "&published=" + published.shifts() + "&tight=" + published.tight();
                }
                case "copy" -> {
                    var copied = press.copyWeek(frame().getKey(), day("week"), number("weeks"));
                    return address + "&copied=" + copied.copied() + "&skipped=" + copied.skipped() + "&tight=" + copied.tight();
                }
                default -> throw new Refused("do", FORM);
            }
            return address + "&saved";
        });
    }

    private void save() {
        var person = sent("person").isEmpty() ? null : id("person");
        var lastDay = sent("lastDay").isBlank() ? null : day("lastDay");
        var terms = ShiftTerms.written(id("role"), person, day("day"), DayTime.minutes("from", sent("from")),
                DayTime.minutes("to", sent("to")), lastDay, sent("note"));
        store(sent("shift").isEmpty() || isCopying() ? null : id("shift"), terms, sent("staffNumber"));
    }

    /** A shift that was dragged to another day or role, or copied there. */
    private void move() {
        var from = desk.month(frame().getKey(), month()).shifts().stream().filter(shift -> shift.id().equals(id("shift"))).findFirst()
                .orElseThrow(() -> new NotFound("shift"));
        var ahead = Duration.ofDays(from.day().until(day("day"), ChronoUnit.DAYS));
        var terms = new ShiftTerms(id("role"), from.personId(), from.begins().plus(ahead), from.ends().plus(ahead), from.note());
        store(isCopying() ? null : from.id(), terms, "");
    }

    private void store(UUID shift, ShiftTerms terms, String staffNumber) {
        boolean confirmed = sent("confirmed").equals("true");
        if (shift == null) {
            desk.add(terms, staffNumber, confirmed);
        } else {
            desk.change(shift, number("version"), terms, staffNumber, confirmed);
        }
    }

    private UUID id(String field) {
        try {
            return UUID.fromString(sent(field));
        } catch (IllegalArgumentException none) {
            throw new Refused(field, sent(field).isEmpty() ? "duty.refused." + field : FORM);
        }
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(sent(field).strip());
        } catch (DateTimeException none) {
            throw new Refused(field, "duty.refused.day");
        }
    }

    private YearMonth month() {
        return YearMonth.from(Span.of(false, sent("month"), calendar.today()).first());
    }

    @Override
    public void load() {
        roster = desk.month(frame().getKey(), month());
        requests = swaps.of(frame().getKey());
        var roles = roster.roles().stream().filter(role -> !role.isRetired() || roster.shifts().stream().anyMatch(shift -> shift.roleId().equals(role.getId())))
                .map(role -> new DutyGrid.Role(role.getId(), role.getName(), "")).toList();
        grid = new DutyGrid(roster.month().atDay(1), roster.month().plusMonths(1).atDay(1), calendar.today(), roles, roster.shifts(),
                shift -> false);
        chosen = roster.shifts().stream().filter(shift -> shift.id().toString().equals(sent("shift"))).findFirst().orElse(null);
    }

    private String address(YearMonth month) {
        return "/admin/sections/" + frame().getKey() + "/duty?month=" + month;
    }

    /** Swaps of the section, those to be decided first. */
    public List<SwapLine> getRequests() {
        return requests;
    }

    public Roster getRoster() {
        return roster;
    }

    public DutyGrid getGrid() {
        return grid;
    }

    /** The shift that is changed, or null for a new one. */
    public ShiftLine getChosen() {
        return chosen;
    }

    /** The month in words, as {@code 11/2026}. */
    public String getMonthName() {
        return HospitalDay.written(roster.month().atDay(1)).substring("dd/".length());
    }

    public String getBackAddress() {
        return address(roster.month().minusMonths(1));
    }

    public String getNextAddress() {
        return address(roster.month().plusMonths(1));
    }

    public String getHere() {
        return address(roster.month());
    }

    /** What stands in a field of the form: typed, chosen in the table, or as the shift is stored. */
    public String field(String name) {
        var stored = chosen == null ? "" : ShiftFields.of(chosen, getRefusal() == null ? "" : sent("day")).value(name);
        return sent(name).isEmpty() && getRefusal() == null ? stored : sent(name).isEmpty() ? typed(name, stored) : sent(name);
    }

    /** Whether the chosen shift is copied, so that it stays as it is. */
    public boolean isCopying() {
        return sent("copy").equals("true");
    }

    /** Whether the person of the chosen shift has no post in the section. */
    public boolean isStranger() {
        return chosen != null && roster.people().stream().noneMatch(person -> person.id().equals(chosen.personId()));
    }

    /** Whether nothing but too little rest speaks against it, which may be confirmed. */
    public boolean isConfirmable() {
        return "rest".equals(getField());
    }

    /** A number in the address that tells what has become of the last step; null if there is none. */
    public String told(String name) {
        return getRefusal() == null && sent(name).matches("[0-9]{1,5}") ? sent(name) : null;
    }
}
