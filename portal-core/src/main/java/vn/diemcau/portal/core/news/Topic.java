package vn.diemcau.portal.core.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/** A subject under which the hospital's news is filed (chuyên mục). One that is retired is offered no more; articles keep it. */
@Entity
public class Topic {

    private static final int NAME_LENGTH = 60;

    @Id
    private String code;
    @Column(name = "name_vi")
    private String nameVi;
    @Column(name = "name_en")
    private String nameEn;
    private int position;
    private boolean retired;
    @Version
    private long version;

    protected Topic() {
    }

    public Topic(String code, String nameVi, String nameEn, int position) {
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.position = position;
    }

    /**
     * @param newNameEn the Vietnamese name if left empty
     * @throws Refused if there is no name, or one is too long
     */
    public void rename(String newNameVi, String newNameEn) {
        var vietnamese = Texts.line("nameVi", newNameVi, NAME_LENGTH);
        if (vietnamese.isEmpty()) {
            throw new Refused("nameVi", "topics.refused.name");
        }
        var english = Texts.line("nameEn", newNameEn, NAME_LENGTH);
        nameVi = vietnamese;
        nameEn = english.isEmpty() ? vietnamese : english;
    }

    public void retire(boolean now) {
        this.retired = now;
    }

    public void moveTo(int newPosition) {
        this.position = newPosition;
    }

    /** @throws Refused if somebody else has changed the topic since this version */
    public void requireVersion(long expected) {
        if (expected != version) {
            throw new Refused("version", "topics.refused.outdated");
        }
    }

    public String getCode() {
        return code;
    }

    /** The name in a language: {@code en} or else Vietnamese. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }

    public int getPosition() {
        return position;
    }

    public boolean isRetired() {
        return retired;
    }

    public long getVersion() {
        return version;
    }
}
