package vn.diemcau.portal.it.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.mail.words.Telling;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.organization.Hospital;

/** Tells people something as a feature of the portal does, within its own transaction. */
@ApplicationScoped
@Transactional
public class TellingFeature {

    @Inject
    private Notices notices;

    @Inject
    private Hospital hospital;

    private static Telling telling(String word) {
        return new Telling("request.answered", List.of("Phòng CTXH", word), "/messages?" + URLEncoder.encode(word, UTF_8));
    }

    public void tell(String word, String... usernames) {
        notices.tell(List.of(usernames), telling(word), false);
    }

    public void tellByMail(String word, String... usernames) {
        notices.tell(List.of(usernames), telling(word), true);
    }

    public void tellStaff(String word, UUID person) {
        notices.tellStaff(List.of(person), telling(word), false);
    }

    public void tellEditors(String word, String section) {
        notices.tellEditors(hospital.section(section).getId(), telling(word), false);
    }

    public void tellAndFail(String word, String username) {
        tellByMail(word, username);
        throw new IllegalStateException("rolled back");
    }
}
