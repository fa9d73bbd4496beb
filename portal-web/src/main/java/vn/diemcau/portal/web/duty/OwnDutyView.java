package vn.diemcau.portal.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.duty.ShiftLine;
import vn.diemcau.portal.core.duty.feeds.DutyFeeds;
import vn.diemcau.portal.core.duty.now.DutyCalendar;
import vn.diemcau.portal.core.duty.swaps.SwapLine;
import vn.diemcau.portal.core.duty.swaps.Swaps;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** One's own shifts, swaps, and the address for one's calendar. */
@Named("ownDuty")
@RequestScoped
public class OwnDutyView extends FormPage {

    @Inject
    private DutyCalendar calendar;

    @Inject
    private Swaps swaps;

    @Inject
    private DutyFeeds feeds;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    private List<ShiftLine> shifts;
    private List<SwapLine> requests;
    private List<ShiftLine> offered;
    private Instant feedMade;
    private String secret;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "ask" -> swaps.ask(id("shift"), optional("colleague"), optional("return"), sent("words"));
                case "accept" -> swaps.answer(id("swap"), true);
                case "decline" -> swaps.answer(id("swap"), false);
                case "withdraw" -> swaps.withdraw(id("swap"));
                case "revoke" -> feeds.revoke();
                case "feed" -> {
                    secret = feeds.make();
                    return null;
                }
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
        feedMade = feeds.madeAt().orElse(null);
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

    /** When the address was made, or null. */
    public Instant getFeedMade() {
        return feedMade;
    }

    /** The address that has just been made, shown once; null otherwise. */
    public String getFeedAddress() {
        return secret == null ? null : publicUrl + "/duty/feed.ics?key=" + secret;
    }
}
