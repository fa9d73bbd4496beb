package vn.diemcau.portal.core.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.shared.Cursor;
import vn.diemcau.portal.core.shared.StoredTimes;

/**
 * Lists of articles as projections: one statement each, never a body, and the reader's rights in the condition itself so
 * that nothing unreadable is counted, paged over or ranked.
 */
@ApplicationScoped
class ArticleLists {

    private static final String COLUMNS = """
            select a.id, a.slug, a.state, a.title, a.lead, s.code, s.name, s.accent, a.topic_code, a.published_at,
                   a.updated_at, a.reading_minutes, a.picture_count, a.views, a.submitted_at is not null,
                   c.id cover_id, c.width, c.height, c.widths, coalesce(nullif(c.alt, ''), c.caption)
            from article a join section s on s.id = a.section_id left join article_picture c on c.id = a.cover_id
            """;

    /** ?1 is an array of the codes of the caller's sections. */
    private static final String READABLE = """
            where a.state = 'PUBLISHED' and (a.audience = 'HOSPITAL' or s.code = any (cast(?1 as text[]))
                or a.audience = 'SECTIONS'
                    and a.chosen_sections && array(select y.id from section y where y.code = any (cast(?1 as text[]))))
            """;

    private static final String NEWEST_FIRST = " order by a.published_at desc, a.id desc";

    @PersistenceContext
    private EntityManager entities;

    ArticlePage page(Set<String> own, ArticleFilter filter, Cursor after, int limit) {
        var sql = new StringBuilder(COLUMNS).append(READABLE);
        var parameters = new ArrayList<Object>(List.of(array(own)));
        if (filter.section() != null) {
            parameters.add(filter.section());
            sql.append(" and s.code = ?").append(parameters.size());
        }
        if (filter.topic() != null) {
            parameters.add(filter.topic());
            sql.append(" and a.topic_code = ?").append(parameters.size());
        }
        if (filter.query() != null) {
            parameters.add(filter.query());
            sql.append(" and a.id in (select articles_with(?").append(parameters.size()).append("))");
        }
        if (after != null) {
            parameters.add(Timestamp.from(after.time()));
            parameters.add(after.id());
            sql.append(" and (a.published_at, a.id) < (?").append(parameters.size() - 1).append(", ?")
                    .append(parameters.size()).append(')');
        }
        sql.append(NEWEST_FIRST).append(limit(limit + 1));
        return paged(rows(sql.toString(), parameters.toArray()), limit);
    }

    private static ArticlePage paged(List<ArticleSummary> found, int limit) {
        if (found.size() <= limit) {
            return new ArticlePage(found, null);
        }
        var items = found.subList(0, limit);
        var last = items.get(limit - 1);
        return new ArticlePage(items, new Cursor(last.publishedAt(), last.id()).encoded());
    }

    /** Readings count within the last days only, so that the list stays fresh. */
    List<ArticleSummary> mostRead(Set<String> own, int days, int limit) {
        return rows(COLUMNS + READABLE + " and a.published_at > ?2 order by a.views desc, a.id desc" + limit(limit),
                array(own), Timestamp.from(Instant.now().minus(days, ChronoUnit.DAYS)));
    }

    List<ArticleSummary> related(Set<String> own, Article article, int limit) {
        return rows(COLUMNS + READABLE + " and a.section_id = ?2 and a.id <> ?3" + NEWEST_FIRST + limit(limit),
                array(own), article.getSection().getId(), article.getId());
    }

    /** Best first: words found by weight, and titles that resemble the query despite typing errors. */
    List<ArticleSummary> search(Set<String> own, String query, int limit) {
        return rows(COLUMNS + READABLE + """
                 and a.id in (select articles_with(?2) union select articles_titled_like(?2))
                order by ts_rank_cd(a.search, websearch_to_tsquery('simple', fold(?2)))
                         + word_similarity(fold(?2), fold(a.title)) desc, a.published_at desc""" + limit(limit),
                array(own), query);
    }

    /** Drafts of the sections in which the caller is an editor, last touched first. */
    List<ArticleSummary> drafts(Set<String> edited, int limit) {
        return rows(COLUMNS + "where a.state = 'DRAFT' and s.code = any (cast(?1 as text[])) order by a.updated_at desc" + limit(limit),
                array(edited));
    }

    /** Written out: with a limit among the parameters PostgreSQL plans the list anew each time, which takes longer than the list. */
    private static String limit(int rows) {
        return " limit " + rows;
    }

    /** Which of these articles may be read: published for the caller, or in a section in which the caller is an editor. */
    @SuppressWarnings("unchecked")
    Set<UUID> readable(Set<String> own, Set<String> edited, Collection<UUID> ids) {
        var found = entities.createNativeQuery("""
                select a.id from article a join section s on s.id = a.section_id
                """ + READABLE + """
                 and a.id = any (cast(?2 as uuid[]))
                union select a.id from article a join section s on s.id = a.section_id
                where s.code = any (cast(?3 as text[])) and a.id = any (cast(?2 as uuid[]))""")
                .setParameter(1, array(own)).setParameter(2, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, array(edited)).getResultList();
        return Set.copyOf((List<UUID>) found);
    }

    @SuppressWarnings("unchecked")
    private List<ArticleSummary> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<Object[]>) query.getResultList()).stream().map(ArticleLists::summary).toList();
    }

    private static ArticleSummary summary(Object[] row) {
        var cover = row[15] == null ? null
                : new ArticleSummary.Cover((UUID) row[15], number(row[16]), number(row[17]), (String) row[18], (String) row[19]);
        return new ArticleSummary((UUID) row[0], (String) row[1], ArticleState.valueOf((String) row[2]), (String) row[3],
                (String) row[4], (String) row[5], (String) row[6], number(row[7]), (String) row[8], StoredTimes.instant(row[9]),
                StoredTimes.instant(row[10]), number(row[11]), number(row[12]), ((Number) row[13]).longValue(), (Boolean) row[14], cover);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Codes are plain letters and digits (the database checks it), so they need no quoting within the array. */
    private static String array(Set<String> codes) {
        return codes.stream().filter(code -> code.matches("[a-z0-9]+")).collect(Collectors.joining(",", "{", "}"));
    }
}
