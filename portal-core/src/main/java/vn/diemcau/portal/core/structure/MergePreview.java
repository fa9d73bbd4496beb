package vn.diemcau.portal.core.structure;

import java.util.List;

/**
 * What a merger would move, in numbers: who runs the portal does not read sections' content.
 *
 * @param members   people with the role of a member
 * @param editors   people with the role of an editor
 * @param admins    admins, who become editors of the other section
 * @param posts     posts that go on in the other section
 * @param below     sections that come to stand below the other one
 * @param drafts    articles that stay with their section, not published
 * @param published articles that stay with their section
 * @param contacts  contact points that stay on its page
 */
public record MergePreview(SectionNode from, SectionNode into, int members, int editors, int admins, long posts,
                           List<SectionNode> below, long drafts, long published, int contacts) {
}
