package vn.diemcau.portal.core.duty;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.HospitalDay;

/** Something about a roster was changed; told within the transaction. */
public record DutyChanged(Deed deed) implements Audited {

    /** The actions there are, in the order in which they are offered in a search. */
    public static final List<String> ACTIONS = List.of("duty.added", "duty.changed", "duty.removed", "duty.published", "duty.copied", "duty.imported",
            "duty.role_added", "duty.role_changed", "duty.rules", "duty.keeper_added", "duty.keeper_removed",
            "duty.swap_asked", "duty.swap_answered", "duty.swap_decided", "duty.feed_made", "duty.feed_revoked");

    /** Something about a shift; only what differs is told. */
    public static DutyChanged of(String action, Shift shift, Map<String, Object> before, Map<String, Object> after) {
        return of(action, shift.getSection(), "shift", shift.getId().toString(), shift.getRole().getName(), before, after);
    }

    /** Something else about the roster of a section. */
    public static DutyChanged of(String action, Section section, String kind, String id, String name, Map<String, Object> before,
                                 Map<String, Object> after) {
        var readers = section.getKind() == SectionKind.PARTY ? Deed.Readers.MEMBERS : Deed.Readers.ALL;
        return new DutyChanged(new Deed(action, section.getCode(), kind, id, name, readers,
                Deed.differing(before, after), Deed.differing(after, before)));
    }

    /** What an entry says of a shift. */
    public static Map<String, Object> fields(Shift shift) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("post", shift.getRole().getName());
        fields.put("people", shift.getPerson().getFacts().name());
        fields.put("from", time(shift.getTerms().begins()));
        fields.put("to", time(shift.getTerms().ends()));
        return fields;
    }

    private static String time(Instant moment) {
        return HospitalDay.written(DayTime.day(moment)) + " " + DayTime.text(DayTime.of(moment));
    }
}
