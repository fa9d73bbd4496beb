package vn.diemcau.portal.core.meetings.people;

import java.util.regex.Pattern;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Somebody from outside the hospital.
 *
 * @param email empty for none: then they are asked in another way
 */
public record Guest(String name, String title, String organisation, String email) {

    private static final int NAME = 200;
    private static final int POST = 140;
    private static final int MAIL = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    /** @throws Refused naming the field that cannot be taken */
    public Guest {
        name = Texts.line("guestName", name, NAME);
        title = Texts.line("guestTitle", title, POST);
        organisation = Texts.line("organisation", organisation, POST);
        email = Texts.line("email", email, MAIL);
        if (name.isEmpty()) {
            throw new Refused("guestName", "participants.refused.name");
        }
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            throw new Refused("email", "participants.refused.email");
        }
    }

    String post() {
        return title.isEmpty() || organisation.isEmpty() ? title + organisation : title + ", " + organisation;
    }
}
