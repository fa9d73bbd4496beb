package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.structure.MergePreview;
import vn.diemcau.portal.core.structure.Mergers;
import vn.diemcau.portal.core.structure.SectionNode;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.core.structure.TreeLine;
import vn.diemcau.portal.web.forms.FormPage;

/** A merger: the other section is chosen, what would move is shown, then it is done. */
@Named("mergePage")
@RequestScoped
public class MergeView extends FormPage {

    @Inject
    private Structure structure;

    @Inject
    private Mergers mergers;

    private SectionNode section;
    private List<TreeLine> others;
    private MergePreview preview;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            boolean whole = mergers.merge(frame().getKey(), number("version"), sent("into"));
            return "/admin/sections/" + frame().getKey() + "/place?" + (whole ? "merged" : "merging");
        });
    }

    @Override
    public void load() {
        section = structure.section(frame().getKey());
        others = structure.tree().stream().filter(line -> line.node().closedOn() == null && !line.node().code().equals(section.code()))
                .toList();
        if (!sent("into").isEmpty() && getRefusal() == null) {
            try {
                preview = mergers.preview(section.code(), sent("into"));
            } catch (Refused refused) {
                refuse(refused);
            }
        }
    }

    public SectionNode getSection() {
        return section;
    }

    /** The sections that it could go into. */
    public List<TreeLine> getOthers() {
        return others;
    }

    public String getInto() {
        return sent("into");
    }

    /** What would move, or null while nothing is chosen. */
    public MergePreview getPreview() {
        return preview;
    }
}
