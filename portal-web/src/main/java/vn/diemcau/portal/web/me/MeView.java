package vn.diemcau.portal.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.web.frame.PageView;

/** The person's own sections and the role in each. */
@Named("me")
@RequestScoped
public class MeView implements PageView {

    /** One section and the role held in it. */
    public record Membership(SectionCard section, SectionRole role) {

        public SectionCard getSection() {
            return section;
        }

        public SectionRole getRole() {
            return role;
        }
    }

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    private List<Membership> memberships;

    @Override
    public void load() {
        var roles = access.caller().roles();
        memberships = hospital.ownSections().stream().map(card -> new Membership(card, roles.get(card.code()))).toList();
    }

    public List<Membership> getMemberships() {
        return memberships;
    }
}
