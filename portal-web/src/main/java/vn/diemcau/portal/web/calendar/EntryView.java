package vn.diemcau.portal.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vn.diemcau.portal.core.calendar.CalendarDesk;
import vn.diemcau.portal.core.calendar.EntryDraft;
import vn.diemcau.portal.core.calendar.WorkEntry;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/** Changing or withdrawing what a section has proposed for the calendar. */
@Named("entryPage")
@RequestScoped
public class EntryView extends EntryForm {

    @Inject
    private CalendarDesk desk;

    private WorkEntry entry;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "save" -> desk.change(id(), number("version"), draft(id()));
                case "withdraw" -> desk.withdraw(id(), number("version"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/calendar/approval?" + (sent("do").equals("save") ? "proposed" : "withdrawn");
        });
    }

    @Override
    public void load() {
        entry = desk.entry(id());
    }

    private UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("entry"));
    }

    @Override
    protected EntryDraft stored() {
        return entry.getDraft();
    }

    public WorkEntry getEntry() {
        return entry;
    }
}
