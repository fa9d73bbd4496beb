package vn.diemcau.portal.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.diemcau.portal.core.mail.MailChoices;
import vn.diemcau.portal.core.mail.MailChoices.Choice;
import vn.diemcau.portal.core.notices.Notice;
import vn.diemcau.portal.core.notices.NoticePage;
import vn.diemcau.portal.core.notices.Notices;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** What the person was told, the newest first, and whether mail is wanted too. */
@Named("noticesPage")
@RequestScoped
public class NoticesView extends FormPage {

    @Inject
    private Notices notices;

    @Inject
    private MailChoices choices;

    private NoticePage page;
    private Choice choice;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "read" -> notices.readAll();
                case "mail" -> choices.choose(sent("wanted").equals("yes"), sent("language"));
                default -> throw new Refused("do", "portal.refused.form");
            }
            return sent("do").equals("mail") ? "/notices?saved" : "/notices";
        });
    }

    @Override
    public void load() {
        page = notices.page(sent("cursor"));
        choice = choices.own();
    }

    public NoticePage getPage() {
        return page;
    }

    public Choice getChoice() {
        return choice;
    }

    /** Whether something on this page is unread. */
    public boolean isSomethingUnread() {
        return page.items().stream().anyMatch(notice -> !notice.read());
    }

    /** The sentence in the reader's language. */
    public String sentence(Notice notice) {
        return frame().text("notice." + notice.telling().kind(), notice.telling().arguments().toArray());
    }

    public String getNextAddress() {
        return page.next() == null ? null : "/notices?cursor=" + page.next();
    }
}
