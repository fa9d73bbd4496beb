package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.organization.Administration;
import vn.diemcau.portal.core.organization.Section;
import vn.diemcau.portal.core.organization.rules.Publishing;
import vn.diemcau.portal.core.organization.rules.SectionModule;
import vn.diemcau.portal.core.organization.rules.SectionRules;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** How a section works: its parts, for whom its news is meant, who publishes. */
@Named("sectionRules")
@RequestScoped
public class SectionRulesView extends FormPage {

    @Inject
    private Administration administration;

    @Inject
    private HttpServletRequest request;

    private Section section;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            administration.rule(frame().getKey(), number("version"), sentRules());
            return "/admin/sections/" + frame().getKey() + "/rules?saved";
        });
    }

    private SectionRules sentRules() {
        var modules = Arrays.stream(SectionModule.values()).filter(module -> request.getParameter(module.name()) != null)
                .collect(Collectors.toSet());
        var publishing = Arrays.stream(Publishing.values()).filter(who -> who.name().equals(sent("publishing"))).findFirst()
                .orElseThrow(() -> new Refused("publishing", "portal.refused.form"));
        return new SectionRules(modules, sent("audience").equals("HOSPITAL"), publishing);
    }

    @Override
    public void load() {
        section = administration.section(frame().getKey());
    }

    public Section getSection() {
        return section;
    }

    public List<SectionModule> getModules() {
        return List.of(SectionModule.values());
    }

    public List<Publishing> getPublishers() {
        return List.of(Publishing.values());
    }

    public boolean isOn(SectionModule module) {
        return getRefusal() == null ? section.getRules().modules().contains(module) : request.getParameter(module.name()) != null;
    }

    /** {@code HOSPITAL} or {@code SECTION}. */
    public String getAudience() {
        return typed("audience", section.getRules().hospital() ? "HOSPITAL" : "SECTION");
    }

    public String getPublishing() {
        return typed("publishing", section.getRules().publishing().name());
    }
}
