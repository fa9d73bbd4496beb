package vn.diemcau.portal.core.staff.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.Post;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.StaffChanged;

/**
 * Where people are appointed to posts: in a section by its admins and those above it, outside the party by Phòng Tổ chức cán
 * bộ. A post ends and stays in the record; none is deleted.
 */
@ApplicationScoped
@Transactional
public class Appointments {

    @Inject
    private OfficeRecords records;

    @Inject
    private Keepers keepers;

    @Inject
    private Hospital hospital;

    @Inject
    private Event<StaffChanged> changes;

    /**
     * Gives a person a post.
     *
     * @throws NotFound     if there is no such person or section
     * @throws NotPermitted if the caller does not keep the posts of the section
     * @throws Refused      if the person holds the same post at the time, or the section is closed
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void appoint(UUID person, String sectionCode, PostTerms terms) {
        var holder = records.find(person).orElseThrow(() -> new NotFound("person"));
        var section = hospital.section(sectionCode);
        requireKeeping(person, sectionCode);
        section.requireOpen();
        var post = new Post(holder, section, terms);
        refuseHeldTwice(post, terms);
        records.add(post);
        changes.fire(StaffChanged.of("post.added", post, Map.of(), fields(terms)));
    }

    /**
     * Corrects a post, or ends it by a last day.
     *
     * @param version the version that the caller started from
     * @throws NotFound     if there is no such post, or it is hidden from the caller
     * @throws NotPermitted if the caller does not keep the posts of the section
     * @throws Refused      if the person holds the same post at the time, or somebody else has changed it since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void change(UUID id, long version, PostTerms terms) {
        var post = records.post(id).orElseThrow(() -> new NotFound("post"));
        requireKeeping(post.getHolder().getId(), post.getSection().getCode());
        post.requireVersion(version);
        refuseHeldTwice(post, terms);
        var before = post.getTerms();
        post.change(terms);
        changes.fire(StaffChanged.of("post.changed", post, fields(before), fields(terms)));
    }

    private void requireKeeping(UUID person, String sectionCode) {
        if (!keepers.of(person).postsIn().contains(sectionCode)) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
    }

    private void refuseHeldTwice(Post post, PostTerms terms) {
        if (records.isHeld(post, terms)) {
            throw new Refused("title", "post.refused.twice");
        }
    }

    private static Map<String, Object> fields(PostTerms terms) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("post", terms.title());
        fields.put("rank", String.valueOf(terms.rank()));
        fields.put("from", terms.from().toString());
        fields.put("to", terms.to() == null ? "" : terms.to().toString());
        return fields;
    }
}
