package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.SectionLine;
import vn.diemcau.portal.core.organization.SectionText;
import vn.diemcau.portal.web.forms.FormPage;

/** What a section says of itself on its page. What was typed stays in the form until it is taken. */
@Named("sectionSettings")
@RequestScoped
public class SectionSettingsView extends FormPage {

    @Inject
    private Administration administration;

    @Inject
    private HttpServletRequest request;

    private Section section;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            administration.describe(frame().getKey(), number("version"), new SectionText(sent("introduction"), sent("place"),
                    sent("phone"), sent("openingHours"), (int) number("accent"), lines("link"), lines("contact")));
            return "/admin/sections/" + frame().getKey() + "?saved";
        });
    }

    private List<SectionLine> lines(String name) {
        return IntStream.range(0, SectionText.LINES)
                .mapToObj(i -> new SectionLine(sent(name + "Label" + i), sent(name + "Value" + i))).toList();
    }

    @Override
    public void load() {
        section = administration.section(frame().getKey());
    }

    public Section getSection() {
        return section;
    }

    public List<SectionLine> getLinks() {
        return isTyped() ? lines("link") : filled(section.getLinks());
    }

    public List<SectionLine> getContactPoints() {
        return isTyped() ? lines("contact") : filled(section.getContactPoints());
    }

    private boolean isTyped() {
        return request.getParameter("linkLabel0") != null;
    }

    private static List<SectionLine> filled(List<SectionLine> lines) {
        return IntStream.range(0, SectionText.LINES).mapToObj(i -> i < lines.size() ? lines.get(i) : new SectionLine("", "")).toList();
    }

    public List<Integer> getAccents() {
        return IntStream.rangeClosed(1, SectionText.ACCENTS).boxed().toList();
    }

    /** The colour that is chosen. */
    public String getAccent() {
        return typed("accent", String.valueOf(section.getAccent()));
    }
}
