package vn.diemcau.portal.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.requests.LetterBox;
import vn.diemcau.portal.core.requests.RequestCategory;
import vn.diemcau.portal.core.requests.RequestText;
import vn.diemcau.portal.core.requests.Urgency;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Writing to a section. */
@Named("newMessage")
@RequestScoped
public class NewMessageView extends FormPage {

    @Inject
    private LetterBox letters;

    @Inject
    private Hospital hospital;

    private List<SectionCard> sections;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            if (sent("section").isEmpty()) {
                throw new Refused("section", "requests.refused.section");
            }
            var text = new RequestText(sent("subject"), sent("text"), chosen(RequestCategory.values(), "category"),
                    chosen(Urgency.values(), "urgency"));
            try (var files = SentFiles.of(form)) {
                return "/messages/" + letters.send(Ids.parse(sent("id")).orElseGet(Ids::next), sent("section"), text, files.all()).getId() + "?sent";
            }
        });
    }

    private <T extends Enum<T>> T chosen(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(sent(name))).findFirst().orElse(null);
    }

    @Override
    public void load() {
        sections = hospital.sections();
    }

    public List<SectionCard> getSections() {
        return sections;
    }

    public List<RequestCategory> getCategories() {
        return List.of(RequestCategory.values());
    }

    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }

    /** The section that the address names or that was chosen. */
    public String getSection() {
        return sent("section");
    }

    public String getCategory() {
        return typed("category", "QUESTION");
    }

    public String getUrgency() {
        return typed("urgency", "NORMAL");
    }

    /** Of the message to be, so that sending the form twice sends one message. */
    public String getId() {
        return typed("id", Ids.next().toString());
    }
}
