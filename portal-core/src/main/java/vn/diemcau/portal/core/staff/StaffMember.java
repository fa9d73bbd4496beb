package vn.diemcau.portal.core.staff;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.Visibility.Closeness;

/**
 * A person who works at the hospital (nhân viên), with or without an account. What the hospital says of the person are
 * {@link PersonFacts}, what the person says is {@link PersonalData}.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    private UUID id;
    private String username;
    @Column(name = "staff_number")
    private String staffNumber;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "middle_name")
    private String middleName;
    @Column(name = "given_name")
    private String givenName;
    private String degree;
    private String email;
    private String extension;
    private String mobile;
    private String room;
    private String languages;
    private String skills;
    private String photo;
    @Enumerated(STRING)
    @Column(name = "email_visibility")
    private Visibility emailVisibility;
    @Enumerated(STRING)
    @Column(name = "extension_visibility")
    private Visibility extensionVisibility;
    @Enumerated(STRING)
    @Column(name = "mobile_visibility")
    private Visibility mobileVisibility;
    @Enumerated(STRING)
    @Column(name = "room_visibility")
    private Visibility roomVisibility;
    @Enumerated(STRING)
    @Column(name = "photo_visibility")
    private Visibility photoVisibility;
    @Enumerated(STRING)
    @Column(name = "languages_visibility")
    private Visibility languagesVisibility;
    @Enumerated(STRING)
    @Column(name = "skills_visibility")
    private Visibility skillsVisibility;
    @Column(name = "left_on")
    private LocalDate leftOn;
    @Column(name = "account_closed_at", insertable = false, updatable = false)
    private Instant accountClosedAt;
    @Version
    private long version;

    protected StaffMember() {
    }

    public StaffMember(PersonFacts facts) {
        this.id = Ids.next();
        record(facts);
        describe(new PersonalData("", "", "", "", "", "", PersonalField.visibilityAtFirst()));
    }

    /** Takes over what the hospital says of the person. */
    public void record(PersonFacts facts) {
        this.staffNumber = facts.staffNumber();
        this.familyName = facts.familyName();
        this.middleName = facts.middleName();
        this.givenName = facts.givenName();
        this.degree = facts.degree();
        this.username = emptyAsNull(facts.username());
    }

    /** Takes over what the person says. */
    public void describe(PersonalData data) {
        this.email = emptyAsNull(data.email());
        this.extension = emptyAsNull(data.extension());
        this.mobile = emptyAsNull(data.mobile());
        this.room = data.room();
        this.languages = data.languages();
        this.skills = data.skills();
        data.visibility().forEach(this::show);
    }

    private void show(PersonalField field, Visibility visibility) {
        switch (field) {
            case EMAIL -> emailVisibility = visibility;
            case EXTENSION -> extensionVisibility = visibility;
            case MOBILE -> mobileVisibility = visibility;
            case ROOM -> roomVisibility = visibility;
            case PHOTO -> photoVisibility = visibility;
            case LANGUAGES -> languagesVisibility = visibility;
            case SKILLS -> skillsVisibility = visibility;
        }
    }

    /** @param fingerprint of the uploaded picture, 64 hexadecimal digits; null for none */
    public void showPicture(String fingerprint) {
        this.photo = fingerprint;
    }

    /** @param day the first day on which the person no longer works here; null for whoever stays or has come back */
    public void leave(LocalDate day) {
        this.leftOn = day;
    }

    /** Whether the person no longer works here on that day. */
    public boolean hasLeftBy(LocalDate day) {
        return leftOn != null && !leftOn.isAfter(day);
    }

    /** What has become of the person's account on that day. */
    public AccountState accountOn(LocalDate day) {
        boolean closed = accountClosedAt != null;
        if (username == null) {
            return AccountState.NONE;
        }
        return hasLeftBy(day) ? closed ? AccountState.CLOSED : AccountState.CLOSING : closed ? AccountState.OPENING : AccountState.OPEN;
    }

    public PersonFacts getFacts() {
        return new PersonFacts(staffNumber, familyName, middleName, givenName, degree, Objects.toString(username, ""));
    }

    public PersonalData getData() {
        return new PersonalData(email, extension, mobile, room, languages, skills, visibility());
    }

    private Map<PersonalField, Visibility> visibility() {
        var all = new EnumMap<PersonalField, Visibility>(PersonalField.class);
        all.put(PersonalField.EMAIL, emailVisibility);
        all.put(PersonalField.EXTENSION, extensionVisibility);
        all.put(PersonalField.MOBILE, mobileVisibility);
        all.put(PersonalField.ROOM, roomVisibility);
        all.put(PersonalField.PHOTO, photoVisibility);
        all.put(PersonalField.LANGUAGES, languagesVisibility);
        all.put(PersonalField.SKILLS, skillsVisibility);
        return all;
    }

    /** What is said in a field, for somebody who is that close; empty if nothing is said or it is not for them. */
    public Optional<String> shown(PersonalField field, Closeness closeness) {
        var data = getData();
        var said = field == PersonalField.PHOTO ? photo : data.values().get(field);
        return Optional.ofNullable(said).filter(value -> !value.isEmpty() && data.visibility().get(field).shownTo(closeness));
    }

    /** @throws Refused if somebody else has changed the person since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "staff.refused.outdated");
        }
    }

    private static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public UUID getId() {
        return id;
    }

    /** The fingerprint of the picture, or null. */
    public String getPhoto() {
        return photo;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public long getVersion() {
        return version;
    }
}
