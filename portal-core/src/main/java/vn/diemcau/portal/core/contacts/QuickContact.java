package vn.diemcau.portal.core.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

/** One line of the quick contact: a role or a unit and the number that reaches it. */
@Entity
@Table(name = "quick_contact")
public class QuickContact {

    @Id
    private UUID id;
    private String label;
    private String detail;
    private String number;
    private String initials;
    private int accent;
    private int position;

    protected QuickContact() {
    }

    /** @param number an internal extension of 3 to 5 digits, or a public number */
    public QuickContact(String label, String detail, String number, String initials, int accent, int position) {
        this.id = Ids.next();
        this.label = label;
        this.detail = detail;
        this.number = number;
        this.initials = initials;
        this.accent = accent;
        this.position = position;
    }

    public UUID getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getDetail() {
        return detail;
    }

    public String getNumber() {
        return number;
    }

    public String getInitials() {
        return initials;
    }

    public int getAccent() {
        return accent;
    }
}
