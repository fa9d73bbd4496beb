package vn.diemcau.portal.web.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.duty.DayTime;
import vn.diemcau.portal.core.duty.DutyRole;
import vn.diemcau.portal.core.duty.RoleTerms;
import vn.diemcau.portal.core.duty.RosterKeepers;
import vn.diemcau.portal.core.duty.roles.DutyRoles;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** What there is to be on duty for in a section, its rest, and who keeps the roster besides its admins. */
@Named("rosterRoles")
@RequestScoped
public class RosterRolesView extends FormPage {

    @Inject
    private DutyRoles desk;

    @Inject
    private RosterKeepers keepers;

    private Section section;
    private List<DutyRole> roles;
    private List<RosterKeepers.Keeper> helpers;
    private int restHours;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var code = frame().getKey();
            switch (sent("do")) {
                case "add" -> desk.add(code, terms());
                case "change" -> desk.change(id(sent("role")), number("version"), terms(), false);
                case "retire" -> desk.change(id(sent("role")), number("version"), terms(), true);
                case "rest" -> desk.rest(code, number("hours"));
                case "keeper" -> keepers.add(code, sent("staffNumber"));
                case "unkeeper" -> keepers.remove(code, id(sent("person")));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/admin/sections/" + code + "/duty/roles?saved";
        });
    }

    private RoleTerms terms() {
        return RoleTerms.typed(sent("name"), sent("hospital").equals("true"), sent("phone"), sent("neededFrom"), sent("neededTo"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Refused("role", "portal.refused.form");
        }
    }

    @Override
    public void load() {
        var code = frame().getKey();
        section = keepers.kept(code);
        roles = desk.of(code);
        helpers = keepers.of(code);
        restHours = desk.restHours(code);
    }

    public Section getSection() {
        return section;
    }

    public List<DutyRole> getRoles() {
        return roles;
    }

    public List<RosterKeepers.Keeper> getHelpers() {
        return helpers;
    }

    public int getRestHours() {
        return restHours;
    }

    /** What stands in a field of a role: typed if this one was refused, else stored; an empty id stands for a new one. */
    public String field(String role, String name, String stored) {
        return getRefusal() != null && sent("role").equals(role) ? typed(name, stored) : stored;
    }

    public String time(Integer minutes) {
        return minutes == null ? "" : DayTime.text(minutes);
    }

    public String phone(DutyRole role) {
        return Phones.shown(role.getPhone());
    }
}
