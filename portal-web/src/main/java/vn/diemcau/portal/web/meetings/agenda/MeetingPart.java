package vn.diemcau.portal.web.meetings.agenda;

import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** A page of a meeting whose id stands in the address. */
public abstract class MeetingPart extends FormPage {

    protected static final String FORM = "portal.refused.form";

    /** The meeting of the address. @throws NotFound if it is no id */
    protected UUID id() {
        return Ids.parse(frame().getKey()).orElseThrow(() -> new NotFound("meeting"));
    }

    /** The id that was sent in a field; null for an empty field. @throws Refused if it is none */
    protected UUID sentId(String field) {
        return sent(field).isEmpty() ? null : Ids.parse(sent(field)).orElseThrow(() -> new Refused(field, FORM));
    }

    /** The id that was sent in a field. @throws Refused if there is none */
    protected UUID needed(String field) {
        if (sent(field).isEmpty()) {
            throw new Refused(field, FORM);
        }
        return sentId(field);
    }

    protected String address(String part) {
        return "/meetings/" + id() + '/' + part;
    }
}
