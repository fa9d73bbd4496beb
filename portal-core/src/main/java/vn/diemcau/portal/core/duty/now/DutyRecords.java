package vn.diemcau.portal.core.duty.now;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.duty.ShiftLine;

/** The published shifts. */
@ApplicationScoped
class DutyRecords {

    /** The number of a duty, else one of the person that is for all staff. */
    private static final String WITH_NUMBER = ShiftLine.SELECT.replaceFirst("h\\.version", """
            h.version, coalesce(nullif(r.phone, ''), case when m.extension_visibility = 'HOSPITAL' then m.extension end,
                case when m.mobile_visibility = 'HOSPITAL' then m.mobile end)""");
    /** A section that has closed by then needs nobody. */
    private static final String OPEN = "open_at(s.closed_on, h.begins_at) ";
    private static final String SHOWN = "h.published and s.kind <> 'PARTY' and (m.left_on is null or m.left_on > hospital_today())"
            + " and (s.closed_on is null or s.closed_on > hospital_today()) ";

    @PersistenceContext
    private EntityManager entities;

    List<DutyNow> around(Instant from, Instant to) {
        return duties(WITH_NUMBER + "where " + SHOWN + """
                and h.ends_at > cast(?1 as timestamptz) and h.begins_at < cast(?2 as timestamptz)
                order by s.position, r.position, h.begins_at desc, m.given_name collate "vi-x-icu", h.id""", from.toString(), to.toString());
    }

    List<DutyNow> of(Collection<UUID> people, Instant now) {
        var ids = people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return duties(WITH_NUMBER + "where " + SHOWN + """
                and h.ends_at > cast(?1 as timestamptz) and h.begins_at <= cast(?1 as timestamptz)
                and h.staff_member_id = any (cast(?2 as uuid[]))""", now.toString(), ids);
    }

    @SuppressWarnings("unchecked")
    private List<DutyNow> duties(String sql, String first, String second) {
        return ((List<Object[]>) entities.createNativeQuery(sql).setParameter(1, first).setParameter(2, second).getResultList()).stream()
                .map(row -> new DutyNow(ShiftLine.of(row), (String) row[15])).toList();
    }

    /** Published shifts of a section, or of the hospital's roles if it is null, that touch the time. */
    @SuppressWarnings("unchecked")
    List<ShiftLine> between(UUID section, Instant from, Instant to) {
        var query = entities.createNativeQuery(ShiftLine.SELECT + "where h.published and " + OPEN + "and " + (section == null ? "r.hospital" : "h.section_id = ?3") + """
                 and h.ends_at > cast(?1 as timestamptz) and h.begins_at < cast(?2 as timestamptz)
                order by h.begins_at, s.position, r.position, m.given_name collate "vi-x-icu", h.id""")
                .setParameter(1, from.toString()).setParameter(2, to.toString());
        if (section != null) {
            query.setParameter(3, section);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(ShiftLine::of).toList();
    }

    /** The caller's own published shifts from then on. */
    @SuppressWarnings("unchecked")
    List<ShiftLine> own(Instant from) {
        return ((List<Object[]>) entities.createNativeQuery(ShiftLine.SELECT
                + "where h.published and " + OPEN + "and h.staff_member_id = (select caller_person()) and h.ends_at > cast(?1 as timestamptz)"
                + " order by h.begins_at, h.id limit 200").setParameter(1, from.toString()).getResultList()).stream().map(ShiftLine::of).toList();
    }

    /** All roles, also those that are no longer offered, in the order of the hospital. */
    @SuppressWarnings("unchecked")
    List<RoleLine> roles() {
        return ((List<Object[]>) entities.createNativeQuery("""
                select r.id, r.name, s.id section_id, s.short_name, r.hospital, r.retired from duty_role r
                    join section s on s.id = r.section_id order by s.position, r.position, r.id""").getResultList()).stream()
                .map(row -> new RoleLine((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3], (Boolean) row[4],
                        (Boolean) row[5])).toList();
    }
}
