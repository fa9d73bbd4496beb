package vn.diemcau.portal.web.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.SentFields;

/**
 * What was typed into a form that was refused, so that nothing typed is lost, and what is wrong with it. A page may have
 * several forms; each names itself in its hidden field {@code form}. The only form of a page, or the one among the forms of
 * many rows that is none of a row, may have no name; it is asked for by an empty one.
 */
@Named("typed")
@RequestScoped
public class Typed {

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private Refused refusal;

    /** The page is shown again with what was typed and with this reason. */
    public void refuse(Refused refused) {
        this.refusal = refused;
    }

    /** What was typed into a field of a form, or what is stored. */
    public String value(String form, String field, Object stored) {
        var sent = isSent(form) && refusal != null ? SentFields.value(request, field) : null;
        return sent != null ? sent : stored == null ? "" : stored.toString();
    }

    /** What was sent in a field; empty if nothing. */
    public String sent(String field) {
        var value = SentFields.value(request, field);
        return value == null ? "" : value;
    }

    /** @throws Refused if it is no number; with the given reason */
    public long number(String field, String reason) {
        try {
            return Long.parseLong(sent(field).strip());
        } catch (NumberFormatException none) {
            throw new Refused(field, reason);
        }
    }

    /** The version that a form was filled in for. @throws Refused if it is none; with the given reason */
    public long version(String reason) {
        return number("version", reason);
    }

    /** A day as browsers send it; null if the field is empty. @throws Refused if it is no day; with the given reason */
    public LocalDate day(String field, String reason) {
        try {
            return sent(field).isBlank() ? null : LocalDate.parse(sent(field).strip());
        } catch (DateTimeParseException none) {
            throw new Refused(field, reason);
        }
    }

    /**
     * A time of day as people write it, on that day by the hospital's clocks; null if there is no day or no time.
     *
     * @param field the field that is named if the time cannot be understood
     * @throws Refused if it is no time of day
     */
    public Instant moment(String field, String time, LocalDate day) {
        return day == null || sent(time).isBlank() ? null : DayTime.moment(day, DayTime.minutes(field, sent(time)));
    }

    /** The version to send: that of the form as it was filled in; the newest once the person has been told that there is one. */
    public String versionOf(String form, long newest) {
        return isWrong(form, "version") ? String.valueOf(newest) : value(form, "version", newest);
    }

    private boolean isSent(String form) {
        return form.equals(Objects.toString(request.getParameter("form"), ""));
    }

    /** Whether this field of this form was refused. */
    public boolean isWrong(String form, String field) {
        return refusal != null && isSent(form) && refusal.field().equals(field);
    }

    /** The id of the element of a field. */
    public String id(String form, String field) {
        return form.isEmpty() ? field : form + '-' + field;
    }

    /** The id of the sentence that says what is wrong with a field; empty if nothing is. */
    public String describedBy(String form, String field) {
        return isWrong(form, field) ? id(form, field) + "-error" : "";
    }

    /** Whether this form was refused. */
    public boolean isRefused(String form) {
        return refusal != null && isSent(form);
    }

    /** The field that was refused; null if none was. */
    public String getField() {
        return refusal == null ? null : refusal.field();
    }

    /** Why the form was not taken; null if it was. */
    public String getRefusal() {
        return refusal == null ? null : frame.text(refusal.key(), refusal.arguments().toArray());
    }
}
