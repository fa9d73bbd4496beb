package vn.diemcau.portal.core.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Ids;

/** A person who works at the hospital (nhân viên), with or without an account. */
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
    @Version
    private long version;

    protected StaffMember() {
    }

    /** The three parts of a Vietnamese name: họ, tên đệm, tên. */
    public StaffMember(String staffNumber, String familyName, String middleName, String givenName) {
        this.id = Ids.next();
        this.staffNumber = staffNumber;
        this.familyName = familyName;
        this.middleName = middleName;
        this.givenName = givenName;
        this.degree = "";
        this.room = "";
    }

    /** Ties the person to the account of that log-in name. */
    public void useAccount(String newUsername) {
        this.username = newUsername;
    }

    /**
     * @param newDegree   the academic title written before the name, such as BSCKII; may be empty
     * @param newExtension an internal number of 3 to 5 digits, or null
     * @param newMobile   in E.164 form, or null
     */
    public void reachAt(String newDegree, String newEmail, String newExtension, String newMobile, String newRoom) {
        this.degree = newDegree;
        this.email = newEmail;
        this.extension = newExtension;
        this.mobile = newMobile;
        this.room = newRoom;
    }

    public UUID getId() {
        return id;
    }
}
