package vn.diemcau.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.diemcau.portal.core.mail.MailChoices.Choice;

/** The stored choices. */
@ApplicationScoped
class StoredChoices {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<Choice> of(String username) {
        return ((List<Object[]>) entities.createNativeQuery("select wanted, language from mail_choice where username = ?1")
                .setParameter(1, username).getResultList()).stream().findFirst()
                .map(row -> new Choice((Boolean) row[0], (String) row[1]));
    }

    void keep(String username, Choice choice) {
        entities.createNativeQuery("""
                insert into mail_choice (username, wanted, language) values (?1, ?2, ?3)
                on conflict (username) do update set wanted = excluded.wanted, language = excluded.language""")
                .setParameter(1, username).setParameter(2, choice.wanted()).setParameter(3, choice.language()).executeUpdate();
    }
}
