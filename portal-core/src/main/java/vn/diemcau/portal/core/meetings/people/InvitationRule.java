package vn.diemcau.portal.core.meetings.people;

import java.util.UUID;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Whom to invite without naming them.
 *
 * @param part        {@link Part#DELEGATE} or {@link Part#GUEST}
 * @param section     code of the section, or empty for all but those of the party
 * @param sectionKind posts in sections of this kind, or null for all
 * @param maxRank     posts of this rank and above (1 is the head); 0 for any
 * @param title       words of the post, or empty
 */
public record InvitationRule(Part part, Kind kind, String section, SectionKind sectionKind, int maxRank, String title) {

    private static final int TITLE = 100;
    private static final int LOWEST = 9;

    /** What a rule goes by. */
    public enum Kind {
        EVERYBODY, SECTION, POSTS
    }

    /** @throws Refused naming the field that cannot be taken */
    public InvitationRule {
        section = Texts.line(section);
        title = Texts.line("title", title, TITLE);
        if (kind == null || part == null || part.isLeading()) {
            throw new Refused("rule", "participants.refused.rule");
        }
        if (kind == Kind.SECTION && section.isEmpty()) {
            throw new Refused("section", "participants.refused.rule.section");
        }
        if (kind == Kind.POSTS && maxRank == 0 && title.isEmpty()) {
            throw new Refused("title", "participants.refused.rule.post");
        }
        if (maxRank < 0 || maxRank > LOWEST || sectionKind == SectionKind.PARTY) {
            throw new Refused("rule", "participants.refused.rule");
        }
        boolean posts = kind == Kind.POSTS;
        section = kind == Kind.EVERYBODY ? "" : section;
        sectionKind = posts && section.isEmpty() ? sectionKind : null;
        maxRank = posts ? maxRank : 0;
        title = posts ? title : "";
    }

    /** A rule as it is kept. @param sectionName null for none */
    public record Kept(UUID id, Part part, Kind kind, String sectionName, SectionKind sectionKind, int maxRank, String title) {
    }
}
