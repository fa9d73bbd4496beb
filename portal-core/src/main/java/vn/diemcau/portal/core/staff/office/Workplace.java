package vn.diemcau.portal.core.staff.office;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.Visibility;

/**
 * Where a person is reached at work, as the keepers of the record read and write it: extension and room of everybody, since
 * the hospital gives both out; the mobile number only of whoever has no account and cannot say it themselves.
 *
 * @param mobile  empty if the person says it
 * @param hidden  codes of the fields that the person does not show to the whole hospital: they are empty here, and whoever
 *                leaves them empty leaves them as they are
 * @param account whether the person has an account
 */
public record Workplace(String extension, String mobile, String room, Set<String> hidden, boolean account) {

    /** What a keeper has typed. */
    public Workplace(String extension, String mobile, String room) {
        this(extension, mobile, room, Set.of(), false);
    }

    static Workplace of(StaffMember person) {
        var data = person.getData();
        boolean account = !person.getFacts().username().isEmpty();
        var hidden = account ? hidden(data) : Set.<PersonalField>of();
        return new Workplace(hidden.contains(PersonalField.EXTENSION) ? "" : data.extension(), account ? "" : data.mobile(),
                hidden.contains(PersonalField.ROOM) ? "" : data.room(),
                hidden.stream().map(PersonalField::code).collect(Collectors.toSet()), account);
    }

    private static Set<PersonalField> hidden(PersonalData data) {
        return Stream.of(PersonalField.EXTENSION, PersonalField.ROOM).filter(field -> data.visibility().get(field) != Visibility.HOSPITAL)
                .collect(Collectors.toSet());
    }

    /**
     * What holds of a person once a keeper has said this.
     *
     * @throws vn.diemcau.portal.core.shared.Refused if a number is none, or the room is too long
     */
    PersonalData saidOf(StaffMember person) {
        var data = person.getData();
        var known = of(person);
        boolean sameExtension = known.hidden().contains(PersonalField.EXTENSION.code()) && extension.isBlank();
        boolean sameRoom = known.hidden().contains(PersonalField.ROOM.code()) && room.isBlank();
        return new PersonalData(data.email(), sameExtension ? data.extension() : extension, known.account() ? data.mobile() : mobile,
                sameRoom ? data.room() : room, data.languages(), data.skills(), data.visibility());
    }
}
