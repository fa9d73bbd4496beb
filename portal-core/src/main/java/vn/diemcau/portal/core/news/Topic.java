package vn.diemcau.portal.core.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A subject under which the hospital's news is filed (chuyên mục). */
@Entity
public class Topic {

    @Id
    private String code;
    @Column(name = "name_vi")
    private String nameVi;
    @Column(name = "name_en")
    private String nameEn;
    private int position;

    protected Topic() {
    }

    public Topic(String code, String nameVi, String nameEn, int position) {
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.position = position;
    }

    public String getCode() {
        return code;
    }

    /** The name in a language: {@code en} or else Vietnamese. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }
}
