package vn.diemcau.portal.core.meetings.papers;

import java.util.List;
import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What somebody has typed in for an invitation, cleaned; what the meeting says of itself is not repeated.
 *
 * @param invitees   one a line
 * @param chair      with title and post; empty for none
 * @param notes      one paragraph a line
 * @param recipients one a line; the section's own last line is added
 * @param authority  null if somebody signs by their own post
 * @param title      academic; printed only if the section has it so
 */
public record InvitationDraft(String invitees, String chair, String notes, String recipients, Authority authority, String whom,
                              String post, String title, String signer, long version) {

    private static final int LIST = 8000;
    private static final int TEXT = 4000;
    private static final int CHAIR = 500;
    private static final int NAME = 200;
    private static final int TITLE = 60;

    /** What it may begin with; too many people for a sheet of paper are left for whoever writes it. */
    static InvitationDraft begin(String invitees, String chair) {
        return new InvitationDraft(invitees.length() > LIST ? "" : invitees, chair.length() > CHAIR ? "" : chair, "", "", null, "", "", "", "", 0);
    }

    /** @throws Refused if something is too long */
    public InvitationDraft {
        invitees = lines("invitees", invitees, LIST);
        chair = Texts.line("chair", chair, CHAIR);
        notes = lines("notes", notes, TEXT);
        recipients = lines("recipients", recipients, TEXT);
        whom = Texts.line("whom", whom, NAME);
        post = Texts.line("post", post, NAME);
        title = Texts.line("title", title, TITLE);
        signer = Texts.line("signer", signer, NAME);
    }

    private static String lines(String field, String text, int limit) {
        var lines = Texts.lines(text);
        if (lines.length() > limit) {
            throw new Refused(field, "news.refused.long", limit, lines.length());
        }
        return lines;
    }

    static List<String> each(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether the other one has the same words. */
    boolean saysTheSame(InvitationDraft other) {
        return new InvitationDraft(invitees, chair, notes, recipients, authority, whom, post, title, signer, other.version).equals(other);
    }

    /** @throws Refused if it cannot be issued like this */
    void requireComplete() {
        for (var field : new String[][] {{"invitees", invitees}, {"post", post}, {"signer", signer}}) {
            if (field[1].isEmpty()) {
                throw new Refused(field[0], "papers.refused.empty");
            }
        }
    }
}
