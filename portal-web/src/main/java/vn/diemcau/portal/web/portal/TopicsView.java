package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.topics.TopicDesk;
import vn.diemcau.portal.web.forms.FormPage;

/** The topics under which news is filed. */
@Named("topicsPage")
@RequestScoped
public class TopicsView extends FormPage {

    @Inject
    private TopicDesk desk;

    private List<Topic> topics;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var code = sent("code");
            switch (sent("do")) {
                case "add" -> desk.add(sent("nameVi"), sent("nameEn"));
                case "rename" -> desk.rename(code, number("version"), sent("nameVi"), sent("nameEn"));
                case "retire" -> desk.retire(code, number("version"), true);
                case "restore" -> desk.retire(code, number("version"), false);
                case "up" -> desk.shift(code, -1);
                case "down" -> desk.shift(code, 1);
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/admin/topics?saved";
        });
    }

    @Override
    public void load() {
        topics = desk.all();
    }

    public List<Topic> getTopics() {
        return topics;
    }
}
