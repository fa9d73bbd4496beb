package vn.diemcau.portal.core.organization.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;

/** {@link SectionRules} as columns of the section. */
@Embeddable
public class StoredRules {

    @Column(name = "has_news")
    private boolean news;
    @Column(name = "has_people")
    private boolean people;
    @Column(name = "for_hospital")
    private boolean hospital;
    @Enumerated(EnumType.STRING)
    private Publishing publishing;

    protected StoredRules() {
    }

    public StoredRules(SectionRules rules) {
        this.news = rules.modules().contains(SectionModule.NEWS);
        this.people = rules.modules().contains(SectionModule.PEOPLE);
        this.hospital = rules.hospital();
        this.publishing = rules.publishing();
    }

    public SectionRules rules() {
        var modules = EnumSet.noneOf(SectionModule.class);
        if (news) {
            modules.add(SectionModule.NEWS);
        }
        if (people) {
            modules.add(SectionModule.PEOPLE);
        }
        return new SectionRules(modules, hospital, publishing);
    }
}
