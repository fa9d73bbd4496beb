package vn.diemcau.portal.core.meetings.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingState;
import vn.diemcau.portal.core.shared.StoredTimes;

/** The stored invitations behind addresses with a secret; the functions show that one and nothing else. */
@ApplicationScoped
class GuestRecords {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<GuestInvitation> behind(String secret) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select meeting, title, host, host_code, begins, ends, place, video_link, state, cancelled_for, guest, answer, reason, answer_by
                from invitation_behind(?1)""").setParameter(1, secret).getResultList()).stream().findFirst()
                .map(row -> new GuestInvitation((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], StoredTimes.instant(row[4]),
                        StoredTimes.instant(row[5]), (String) row[6], (String) row[7], MeetingState.valueOf((String) row[8]), (String) row[9],
                        (String) row[10], Answer.valueOf((String) row[11]), (String) row[12], StoredTimes.instant(row[13])));
    }

    /** @return whether it was taken */
    boolean answer(String secret, Answer answer, String reason) {
        return (Boolean) entities.createNativeQuery("select answer_outside(?1, ?2, ?3)").setParameter(1, secret).setParameter(2, answer.name())
                .setParameter(3, reason).getSingleResult();
    }
}
