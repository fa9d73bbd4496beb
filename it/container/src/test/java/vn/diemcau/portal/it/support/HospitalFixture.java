package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.diemcau.portal.core.contacts.QuickContact;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.SystemWork;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.Post;
import vn.diemcau.portal.core.staff.PostTerms;
import vn.diemcau.portal.core.staff.StaffMember;

/** The small hospital in which all tests take place: four sections, a few people, two topics, two numbers to call. */
@ApplicationScoped
@Transactional
@SystemWork
public class HospitalFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 5);

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Writes the hospital unless it is there already. */
    public void ensure() {
        if (entities.createQuery("select count(s) from Section s", Long.class).getSingleResult() > 0) {
            return;
        }
        var social = section("ctxh", "Phòng Công tác xã hội", "Công tác xã hội", SectionKind.OFFICE, 1);
        var internal = section("noi", "Khoa Nội tổng hợp", "Nội", SectionKind.CLINICAL, 2);
        section("tccb", "Phòng Tổ chức cán bộ", "Tổ chức cán bộ", SectionKind.OFFICE, 3);
        var party = section("danguy", "Đảng ủy", "Đảng ủy", SectionKind.PARTY, 4);
        var head = person("NV001", "Nguyễn", "Thị Thu", "Hương", "ctxh.staff");
        entities.persist(new Post(head, social, new PostTerms("Trưởng phòng", 1, LONG_AGO, null)));
        var doctor = person("NV002", "Trần", "Đức", "Ân", "noi.staff");
        entities.persist(new Post(doctor, internal, new PostTerms("Trưởng khoa", 1, LONG_AGO, null)));
        entities.persist(new Post(doctor, party, new PostTerms("Bí thư", 1, LONG_AGO, null)));
        var retired = person("NV003", "Lê", "Văn", "Bảy", "");
        entities.persist(new Post(retired, social, new PostTerms("Trưởng phòng", 1, LONG_AGO, LONG_AGO.plusYears(5))));
        var secretary = person("NV004", "Phạm", "", "Quỳnh", "");
        entities.persist(new Post(secretary, party, new PostTerms("Phó bí thư", 2, LONG_AGO, null)));
        entities.persist(new Topic("hoatdong", "Hoạt động", "Activities", 1));
        entities.persist(new Topic("chuyenmon", "Chuyên môn", "Medicine", 2));
        entities.persist(new QuickContact("Tổng đài", "", "100", "TĐ", 1, 1));
        entities.persist(new QuickContact("Cấp cứu", "24/24", "115", "CC", 2, 2));
    }

    private Section section(String code, String name, String shortName, SectionKind kind, int position) {
        var section = new Section(code, name, shortName, kind, position, position);
        entities.persist(section);
        return section;
    }

    private StaffMember person(String number, String family, String middle, String given, String username) {
        var person = new StaffMember(new PersonFacts(number, family, middle, given, "", username));
        entities.persist(person);
        return person;
    }
}
