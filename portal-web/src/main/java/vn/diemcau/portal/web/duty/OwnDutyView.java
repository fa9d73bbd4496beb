package vn.diemcau.portal.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.swaps.SwapLine;
import vn.diemcau.portal.core.duty.swaps.Swaps;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** One's own shifts, and swaps. */
@Named("ownDuty")
@RequestScoped
public class OwnDutyView extends FormPage {

    @Inject
    private DutyCalendar calendar;

    @Inject
    private Swaps swaps;

    private List<ShiftLine> shifts;
    private List<SwapLine> requests;
    private List<ShiftLine> offered;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "ask" -> swaps.ask(id("shift"), optional("colleague"), optional("return"), sent("words"));
                case "accept" -> swaps.answer(id("swap"), true);
                case "decline" -> swaps.answer(id("swap"), false);
                case "withdraw" -> swaps.withdraw(id("swap"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/duty/mine?saved";
        });
    }

    private UUID optional(String field) {
        return sent(field).isEmpty() ? null : id(field);
    }

    private UUID id(String field) {
        try {
            return UUID.fromString(sent(field));
        } catch (IllegalArgumentException none) {
            throw new Refused(field, "portal.refused.form");
        }
    }

    @Override
    public void load() {
        shifts = calendar.own();
        requests = swaps.own();
        offered = swaps.offered();
    }

    public List<ShiftLine> getShifts() {
        return shifts;
    }

    public List<SwapLine> getRequests() {
        return requests;
    }

    /** The shifts that could be had in return for one of the section. */
    public List<ShiftLine> returns(String section) {
        return offered.stream().filter(shift -> shift.sectionCode().equals(section)).toList();
    }

    /** Those who could take one of the section, by their ids. */
    public Map<UUID, String> colleagues(String section) {
        var names = new LinkedHashMap<UUID, String>();
        returns(section).forEach(shift -> names.putIfAbsent(shift.personId(), shift.name()));
        return names;
    }
}
