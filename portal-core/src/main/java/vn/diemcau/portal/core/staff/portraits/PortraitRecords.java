package vn.diemcau.portal.core.staff.portraits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.Visibility;
import vn.diemcau.portal.core.staff.Visibility.Closeness;

/** Which picture a person shows, and to whom. */
@ApplicationScoped
@Transactional
class PortraitRecords {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Event<StaffChanged> changes;

    /** @throws NotFound if the caller has no record */
    UUID own() {
        return person().getId();
    }

    /** The picture that the caller shows, or null. */
    String shown() {
        return person().getPhoto();
    }

    private StaffMember person() {
        return entities.createQuery("select m from StaffMember m where m.username = :username", StaffMember.class)
                .setParameter("username", access.caller().username()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("person"));
    }

    /** @return the picture of before, or null */
    String show(String fingerprint) {
        var person = person();
        var before = person.getPhoto();
        person.showPicture(fingerprint);
        changes.fire(StaffChanged.of("staff.photo", person, picture(before), picture(fingerprint)));
        return before;
    }

    private static Map<String, Object> picture(String fingerprint) {
        return Map.of("picture", fingerprint == null ? "" : fingerprint);
    }

    /** Whether the person shows this picture to the caller; of those who have left nobody but themselves sees any. */
    @SuppressWarnings("unchecked")
    boolean isShown(UUID person, String fingerprint) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select m.photo_visibility, coalesce(m.username = caller_username(), false),
                       exists (select from post c where c.staff_member_id = m.id
                            and c.section_id = any (cast((select caller_sections('member')) as uuid[]))
                            and c.from_date <= hospital_today() and (c.to_date is null or c.to_date >= hospital_today())),
                       m.left_on is not null and m.left_on <= hospital_today()
                from staff_member m where m.id = ?1 and m.photo = ?2""")
                .setParameter(1, person).setParameter(2, fingerprint).getResultList()).stream().anyMatch(PortraitRecords::isShown);
    }

    private static boolean isShown(Object[] row) {
        boolean self = (Boolean) row[1];
        var closeness = self ? Closeness.SELF : (Boolean) row[2] ? Closeness.COLLEAGUE : Closeness.STAFF;
        boolean left = (Boolean) row[3];
        return (self || !left) && Visibility.valueOf((String) row[0]).shownTo(closeness);
    }
}
