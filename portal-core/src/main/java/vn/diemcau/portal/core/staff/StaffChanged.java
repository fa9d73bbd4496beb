package vn.diemcau.portal.core.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * A person's record or one of their posts was changed; told within the transaction.
 *
 * @param what    the action as the audit trail calls it
 * @param section the code of the section of a post; that of {@link #KEEPERS} for a record
 * @param kind    {@code staff} or {@code post}
 * @param thing   the person, or the post
 * @param name    the name of the person
 * @param readers who may read names and words: who belongs to the party is told to its members only
 * @param before  the fields as they were
 * @param after   the same fields as they are
 */
public record StaffChanged(String what, String section, String kind, UUID thing, String name, Deed.Readers readers,
                           Map<String, Object> before, Map<String, Object> after) implements Audited {

    /** The actions there are, in the order in which they are offered in a search. */
    public static final List<String> ACTIONS = List.of("staff.added", "staff.changed", "staff.profile", "staff.workplace",
            "staff.photo", "staff.revealed", "staff.deputy", "staff.favourites", "staff.leaving", "staff.account_closed",
            "staff.account_opened", "staff.account_left", "staff.removed", "post.added", "post.changed", "post.removed");

    /** The code of Phòng Tổ chức cán bộ, which keeps the records of everybody. */
    public static final String KEEPERS = "tccb";

    /** The person has said something else of themselves. */
    public static final String PROFILE = "staff.profile";

    /** A keeper has said by which number and in which room the person is reached. */
    public static final String WORKPLACE = "staff.workplace";

    /** Somebody looked at what a person hides; the person is shown these entries. */
    public static final String REVEALED = "staff.revealed";

    /** Stands for what is not for all staff. */
    public static final String HIDDEN = "***";

    /**
     * Something else is said of the person, by themselves or by a keeper. Of numbers and addresses that are not for all staff it is told only
     * that they changed: the trail is read by others than those to whom the person shows them.
     */
    public static StaffChanged said(String what, StaffMember person, PersonalData before) {
        var after = person.getData();
        var was = new LinkedHashMap<String, Object>();
        var is = new LinkedHashMap<String, Object>();
        for (var field : PersonalField.values()) {
            var old = before.values().getOrDefault(field, "");
            var said = after.values().getOrDefault(field, "");
            var seenBefore = before.visibility().get(field);
            var seen = after.visibility().get(field);
            if (!old.equals(said)) {
                was.put(field.code(), seenBefore == Visibility.HOSPITAL ? old : HIDDEN);
                is.put(field.code(), seen == Visibility.HOSPITAL ? said : HIDDEN);
            }
            if (seenBefore != seen) {
                was.put(field.code() + "_visibility", seenBefore.name());
                is.put(field.code() + "_visibility", seen.name());
            }
        }
        return new StaffChanged(what, KEEPERS, "staff", person.getId(), person.getFacts().name(), Deed.Readers.ALL, was, is);
    }

    /** Something about the record of a person; only what differs is told. */
    public static StaffChanged of(String what, StaffMember person, Map<String, Object> before, Map<String, Object> after) {
        return new StaffChanged(what, KEEPERS, "staff", person.getId(), person.getFacts().name(), Deed.Readers.ALL,
                Deed.differing(before, after), Deed.differing(after, before));
    }

    /** Something about a post; only what differs is told. */
    public static StaffChanged of(String what, Post post, Map<String, Object> before, Map<String, Object> after) {
        var section = post.getSection();
        return new StaffChanged(what, section.getCode(), "post", post.getId(), post.getHolder().getFacts().name(),
                section.getKind() == SectionKind.PARTY ? Deed.Readers.MEMBERS : Deed.Readers.ALL,
                Deed.differing(before, after), Deed.differing(after, before));
    }

    @Override
    public Deed deed() {
        return new Deed(what, section, kind, thing.toString(), name, readers, before, after);
    }
}
