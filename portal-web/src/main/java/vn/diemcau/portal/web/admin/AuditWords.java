package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.news.NewsStand;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.web.frame.Messages;
import vn.diemcau.portal.web.frame.Preferences;

/** Finds the words for the audit trail in the language of the person who asks. */
@RequestScoped
class AuditWords {

    @Inject
    private Hospital hospital;

    @Inject
    private NewsStand news;

    @Inject
    private HttpServletRequest request;

    AuditWording wording() {
        var language = Preferences.language(request);
        return new AuditWording(Messages.of(language),
                hospital.sectionsOfAllTimes().stream().collect(Collectors.toMap(SectionCard::code, SectionCard::name)),
                news.topics().stream().collect(Collectors.toMap(Topic::getCode, topic -> topic.name(language))));
    }
}
