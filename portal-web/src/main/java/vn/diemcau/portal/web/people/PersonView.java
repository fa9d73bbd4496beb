package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.diemcau.portal.core.staff.directory.StaffProfile;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.PageView;

/** One person, as the reader may see them. */
@Named("personPage")
@RequestScoped
public class PersonView implements PageView {

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Frame frame;

    private StaffProfile profile;

    @Override
    public void load() {
        profile = profiles.profile(frame.getKey());
    }

    public StaffProfile getProfile() {
        return profile;
    }

    /** The colour of the first section of the person. */
    public int getAccent() {
        return profile.today().isEmpty() ? 1 : profile.today().get(0).accent();
    }
}
