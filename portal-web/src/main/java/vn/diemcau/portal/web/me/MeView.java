package vn.diemcau.portal.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.Phones;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.Visibility;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.core.staff.directory.PersonCard;
import vn.diemcau.portal.core.staff.directory.Reveal;
import vn.diemcau.portal.core.staff.directory.Reveals;
import vn.diemcau.portal.core.staff.directory.StaffProfiles;
import vn.diemcau.portal.web.forms.Typed;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** The person's own sections and the role in each; what the person says of themselves and who sees it. */
@Named("me")
@RequestScoped
public class MeView implements FormView {

    private static final String FORM = "profile";

    /** One section and the role held in it. */
    public record Membership(SectionCard section, SectionRole role) {
    }

    /**
     * A personal field in the form.
     *
     * @param value      null for what is no text
     * @param visibility the choice that is made or stored
     */
    public record Row(String code, String value, String visibility) {
    }

    @Inject
    private Hospital hospital;

    @Inject
    private StaffProfiles profiles;

    @Inject
    private Reveals reveals;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Frame frame;

    @Inject
    private Typed typed;

    @Inject
    private HttpServletRequest request;

    private List<Membership> memberships;
    private StaffMember person;
    private List<Reveal> seen;
    private PersonCard deputy;
    private String pictureRefusal;

    @Override
    public String submit(HttpServletRequest form) {
        try {
            profiles.describeOneself(typed.version("staff.refused.outdated"), new PersonalData(typed.sent("email"),
                    typed.sent("extension"), typed.sent("mobile"), typed.sent("room"), typed.sent("languages"),
                    typed.sent("skills"), visibility()));
            return "/me?saved";
        } catch (Refused refused) {
            typed.refuse(refused);
            return null;
        }
    }

    private Map<PersonalField, Visibility> visibility() {
        var chosen = new EnumMap<PersonalField, Visibility>(PersonalField.class);
        for (var field : PersonalField.values()) {
            var sent = typed.sent(field.code() + "_visibility");
            Arrays.stream(Visibility.values()).filter(visibility -> visibility.name().equals(sent)).findFirst()
                    .ifPresent(visibility -> chosen.put(field, visibility));
        }
        return chosen;
    }

    /** The picture that was sent is not taken; the page says why. */
    public void refusePicture(Refused refusal) {
        pictureRefusal = frame.text(refusal.key(), refusal.arguments().toArray());
    }

    @Override
    public void load() {
        var roles = access.caller().roles();
        memberships = hospital.ownSections().stream().map(card -> new Membership(card, roles.get(card.code()))).toList();
        person = profiles.own().orElse(null);
        seen = person == null ? List.of() : reveals.ofOneself();
        deputy = person == null ? null : directory.beside(person.getId()).deputy();
    }

    public List<Membership> getMemberships() {
        return memberships;
    }

    /** The person's record; null for an account without one. */
    public StaffMember getPerson() {
        return person;
    }

    /** Who looked at what the person hides, the newest first. */
    public List<Reveal> getReveals() {
        return seen;
    }

    /** Who stands in for the person, or null. */
    public PersonCard getDeputy() {
        return deputy;
    }

    /** The fields as they are typed or stored. */
    public List<Row> getRows() {
        var data = person.getData();
        return Arrays.stream(PersonalField.values()).filter(field -> field != PersonalField.PHOTO)
                .map(field -> row(field, typed.value(FORM, field.code(), stored(field, data)), data)).toList();
    }

    /** Who sees the picture. */
    public Row getPictureRow() {
        return row(PersonalField.PHOTO, null, person.getData());
    }

    private Row row(PersonalField field, String value, PersonalData data) {
        return new Row(field.code(), value, typed.value(FORM, field.code() + "_visibility", data.visibility().get(field)));
    }

    private static String stored(PersonalField field, PersonalData data) {
        return switch (field) {
            case EMAIL -> data.email();
            case EXTENSION -> data.extension();
            case MOBILE -> Phones.shown(data.mobile());
            case ROOM -> data.room();
            case LANGUAGES -> data.languages();
            case SKILLS -> data.skills();
            case PHOTO -> null;
        };
    }

    public String getPictureRefusal() {
        return pictureRefusal;
    }

    public boolean isSaved() {
        return typed.getRefusal() == null && pictureRefusal == null && request.getParameter("saved") != null;
    }
}
