package vn.diemcau.portal.core.meetings.papers.results;

import vn.diemcau.portal.core.papers.text.Authority;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is typed in around the text of minutes or of a notice of conclusions, cleaned: who led and wrote, who signs, who gets it. What the
 * paper says is not typed here. Minutes are signed by chair and secretary, a notice by whoever has the right to.
 *
 * @param subject         of a notice; minutes bear the title of the meeting
 * @param chair           with post, as named within the text
 * @param secretary       the same, in minutes
 * @param recipients      one a line; the section's own last line is added
 * @param authority       null if somebody signs by their own post; always in minutes
 * @param title           academic; printed only if the section has it so
 * @param signer          the name of who signs; of the chair in minutes
 * @param secretarySigner the name of the secretary below minutes
 */
public record ResultDraft(String subject, String chair, String secretary, String recipients, Authority authority, String whom, String post,
                          String title, String signer, String secretaryTitle, String secretarySigner, long version) {

    private static final int PEOPLE = 500;
    private static final int RECIPIENTS = 4000;
    private static final int NAME = 200;
    private static final int TITLE = 60;

    /** @throws Refused if something is too long */
    public ResultDraft {
        subject = Texts.line("subject", subject, PEOPLE);
        chair = Texts.line("chair", chair, PEOPLE);
        secretary = Texts.line("secretary", secretary, PEOPLE);
        recipients = Texts.lines(recipients);
        if (recipients.length() > RECIPIENTS) {
            throw new Refused("recipients", "news.refused.long", RECIPIENTS, recipients.length());
        }
        whom = Texts.line("whom", whom, NAME);
        post = Texts.line("post", post, NAME);
        title = Texts.line("title", title, TITLE);
        signer = Texts.line("signer", signer, NAME);
        secretaryTitle = Texts.line("secretaryTitle", secretaryTitle, TITLE);
        secretarySigner = Texts.line("secretarySigner", secretarySigner, NAME);
    }

    /** Whether the other one has the same words. */
    boolean saysTheSame(ResultDraft other) {
        return new ResultDraft(subject, chair, secretary, recipients, authority, whom, post, title, signer, secretaryTitle, secretarySigner,
                other.version).equals(other);
    }

    /** @throws Refused if a paper of this type cannot be issued with it */
    void requireComplete(PaperType type) {
        var needed = type == PaperType.BB
                ? new String[][] {{"chair", chair}, {"secretary", secretary}, {"secretarySigner", secretarySigner}, {"signer", signer}}
                : new String[][] {{"subject", subject}, {"chair", chair}, {"post", post}, {"signer", signer}};
        for (var field : needed) {
            if (field[1].isEmpty()) {
                throw new Refused(field[0], "papers.refused.empty");
            }
        }
    }
}
