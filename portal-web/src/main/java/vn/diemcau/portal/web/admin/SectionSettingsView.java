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
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** What a section says of itself on its page. What was typed stays in the form until it is taken. */
@Named("sectionSettings")
@RequestScoped
public class SectionSettingsView implements FormView {

    @Inject
    private Administration administration;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private Section section;
    private Refused refusal;

    @Override
    public String submit(HttpServletRequest form) {
        try {
            administration.describe(frame.getKey(), number("version", "section.refused.outdated"), new SectionText(typed("introduction", ""),
                    typed("place", ""), typed("phone", ""), typed("openingHours", ""), (int) number("accent", "section.refused.accent"),
                    lines("link"), lines("contact")));
            return "/admin/sections/" + frame.getKey() + "?saved";
        } catch (Refused refused) {
            refusal = refused;
            return null;
        }
    }

    private long number(String field, String refusal) {
        try {
            return Long.parseLong(typed(field, ""));
        } catch (NumberFormatException none) {
            throw new Refused(field, refusal);
        }
    }

    private List<SectionLine> lines(String name) {
        return IntStream.range(0, SectionText.LINES)
                .mapToObj(i -> new SectionLine(typed(name + "Label" + i, ""), typed(name + "Value" + i, ""))).toList();
    }

    @Override
    public void load() {
        section = administration.section(frame.getKey());
    }

    public Section getSection() {
        return section;
    }

    /** What was typed into a field, or what is stored. */
    public String typed(String field, String stored) {
        var sent = request.getParameter(field);
        return sent != null ? sent : stored == null ? "" : stored;
    }

    public List<SectionLine> getLinks() {
        return refusal == null ? filled(section.getLinks()) : lines("link");
    }

    public List<SectionLine> getContactPoints() {
        return refusal == null ? filled(section.getContactPoints()) : lines("contact");
    }

    private static List<SectionLine> filled(List<SectionLine> lines) {
        return IntStream.range(0, SectionText.LINES).mapToObj(i -> i < lines.size() ? lines.get(i) : new SectionLine("", "")).toList();
    }

    /** The version that the form was filled in for; the newest once the person has been told that there is one. */
    public String getVersion() {
        var newest = String.valueOf(section.getVersion());
        return "version".equals(getField()) ? newest : typed("version", newest);
    }

    public List<Integer> getAccents() {
        return IntStream.rangeClosed(1, SectionText.ACCENTS).boxed().toList();
    }

    /** The colour that is chosen. */
    public String getAccent() {
        return typed("accent", String.valueOf(section.getAccent()));
    }

    /** The field that was refused, or null. */
    public String getField() {
        return refusal == null ? null : refusal.field();
    }

    /** Why the form was not taken, or null. */
    public String getRefusal() {
        return refusal == null ? null : frame.text(refusal.key(), refusal.arguments().toArray());
    }

    public boolean isSaved() {
        return refusal == null && request.getParameter("saved") != null;
    }
}
