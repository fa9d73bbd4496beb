package vn.diemcau.portal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonBeside;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.directory.StaffProfile;

/** What stands beside a profile: the star, the deputy, the contact card. */
@Named("extras")
@RequestScoped
public class PersonExtras {

    @Inject
    private Directory directory;

    @Inject
    private OnDutyWords duty;

    private StaffProfile profile;
    private PersonBeside beside;

    /** To be called by the page's view, once it has its profile. */
    public void load(StaffProfile of) {
        profile = of;
        beside = directory.beside(of.id());
        var deputy = getDeputy();
        duty.load(deputy == null ? List.of(of.id()) : List.of(of.id(), deputy.id()));
    }

    public boolean isFavourite() {
        return beside.favourite();
    }

    /** Who stands in for the person, or null. */
    public PersonCard getDeputy() {
        return beside.deputy();
    }

    /** Whether the caller may say who stands in. */
    public boolean isNaming() {
        return (profile.self() || profile.kept()) && profile.leftOn() == null;
    }

    /** Whether there is a contact card. */
    public boolean isCard() {
        return beside.listed() && profile.leftOn() == null;
    }
}
