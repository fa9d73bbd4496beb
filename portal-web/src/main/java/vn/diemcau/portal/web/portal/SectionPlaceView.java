package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.structure.Mergers;
import vn.diemcau.portal.core.structure.SectionNode;
import vn.diemcau.portal.core.structure.SectionOutline;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.core.structure.TreeLine;
import vn.diemcau.portal.web.forms.FormPage;

/** Name, kind and place of a section in the tree, and its end. */
@Named("sectionPlace")
@RequestScoped
public class SectionPlaceView extends FormPage {

    @Inject
    private Structure structure;

    @Inject
    private Mergers mergers;

    private SectionNode section;
    private List<TreeLine> lines;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            change(frame().getKey(), number("version"));
            return "/admin/sections/" + frame().getKey() + "/place?saved";
        });
    }

    private void change(String code, long version) {
        switch (sent("do")) {
            case "rename" -> structure.rename(version,
                    new SectionOutline(code, sent("name"), sent("shortName"), sent("kind"), "", 1));
            case "move" -> structure.move(code, version, sent("parent"));
            case "close" -> structure.close(code, version, day());
            case "reopen" -> structure.reopen(code, version);
            default -> throw new Refused("do", "portal.refused.form");
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(sent("day"));
        } catch (DateTimeParseException none) {
            throw new Refused("day", "portal.refused.date");
        }
    }

    @Override
    public void load() {
        section = structure.section(frame().getKey());
        lines = structure.tree();
    }

    public SectionNode getSection() {
        return section;
    }

    public List<String> getKinds() {
        return Arrays.stream(SectionKind.values()).map(Enum::name).toList();
    }

    /** The sections below which it may stand: open ones that are neither itself nor below it. */
    public List<TreeLine> getParents() {
        int own = 0;
        while (!lines.get(own).node().code().equals(section.code())) {
            own++;
        }
        int end = own + 1;
        while (end < lines.size() && lines.get(end).depth() > lines.get(own).depth()) {
            end++;
        }
        int from = own;
        int to = end;
        return lines.stream().filter(line -> !line.node().closed())
                .filter(line -> lines.indexOf(line) < from || lines.indexOf(line) >= to).toList();
    }

    /** Whether people of the section still wait for their roles in the one that it went into. */
    public boolean isUnfinished() {
        return section.into() != null && mergers.isUnfinished(section.code());
    }

    public String getToday() {
        return HospitalDay.today().toString();
    }

    /** The section that it went into, by name. */
    public String getSuccessor() {
        return lines.stream().filter(line -> line.node().code().equals(section.into())).map(line -> line.node().name())
                .findFirst().orElse("");
    }
}
