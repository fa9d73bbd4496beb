package vn.diemcau.portal.it.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.news.Article;

/** Works with the EntityManager as services do, and asks for no right. */
@ApplicationScoped
@Transactional
public class ForgetfulProgrammer {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    public List<String> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    public int count(String table) {
        return entities.createNativeQuery("select * from " + table).getResultList().size();
    }

    public int change(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }

    public Article article(UUID id) {
        return entities.find(Article.class, id);
    }

    /** Does something after having read as the caller. */
    public void then(Runnable work) {
        count("article");
        work.run();
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Article articleOutsideATransaction(UUID id) {
        return entities.find(Article.class, id);
    }
}
