package vn.diemcau.portal.core.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;

/** One line of the quick contact: what it is for, and the number that always reaches somebody, whoever is on duty. */
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
    @Version
    private long version;

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

    public void describe(QuickTerms terms) {
        this.label = terms.label();
        this.detail = terms.detail();
        this.number = terms.number();
        this.initials = terms.initials();
        this.accent = terms.accent();
    }

    public void moveTo(int newPosition) {
        this.position = newPosition;
    }

    /** @throws Refused if somebody else has changed it since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "quick.refused.outdated");
        }
    }

    public UUID getId() {
        return id;
    }

    public QuickTerms getTerms() {
        return new QuickTerms(label, detail, number, initials, accent);
    }

    public long getVersion() {
        return version;
    }
}
