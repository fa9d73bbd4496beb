package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.directory.Reveals;
import vn.diemcau.portal.core.staff.directory.StaffProfile;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** One person, as the reader may see them. What a keeper has revealed stands in the answer to the form and nowhere else. */
@Named("personPage")
@RequestScoped
public class PersonView implements FormView {

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Reveals reveals;

    @Inject
    private PersonExtras extras;

    @Inject
    private Frame frame;

    private StaffProfile profile;
    private PersonalField field;
    private String value;

    /** Reveals a field. There is nothing to go on to: another address could not show it again. */
    @Override
    public String submit(HttpServletRequest form) {
        var id = Ids.parse(frame.getKey()).orElseThrow(() -> new NotFound("person"));
        field = PersonalField.of(form.getParameter("field")).orElseThrow(() -> new NotFound("field"));
        value = reveals.reveal(id, field);
        return null;
    }

    @Override
    public void load() {
        profile = profiles.profile(frame.getKey());
        extras.load(profile);
    }

    public StaffProfile getProfile() {
        return profile;
    }

    /** Whether the field with this code has just been revealed. */
    public boolean isRevealed(String code) {
        return field != null && field.code().equals(code);
    }

    /** What has just been revealed, as people read it. */
    public String getRevealed() {
        return field == PersonalField.MOBILE ? Phones.shown(value) : value;
    }

    /** Where it leads to; null for what one cannot call or write to. */
    public String getRevealedLink() {
        return switch (field) {
            case MOBILE, EXTENSION -> "tel:" + value;
            case EMAIL -> "mailto:" + value;
            default -> null;
        };
    }

    /** The colour of the first section of the person. */
    public int getAccent() {
        return profile.today().isEmpty() ? 1 : profile.today().get(0).accent();
    }
}
