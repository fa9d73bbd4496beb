package vn.diemcau.portal.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.organization.SectionText;
import vn.diemcau.portal.core.structure.SectionOutline;
import vn.diemcau.portal.core.structure.Structure;
import vn.diemcau.portal.core.structure.TreeLine;
import vn.diemcau.portal.web.forms.FormPage;

/** The tree of sections: their order, and new ones. */
@Named("sectionTree")
@RequestScoped
public class SectionTreeView extends FormPage {

    @Inject
    private Structure structure;

    private List<TreeLine> lines;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            if (!sent("shift").isEmpty()) {
                structure.shift(sent("code"), sent("shift").equals("up") ? -1 : 1);
                return "/admin/sections?saved#" + sent("code");
            }
            var outline = new SectionOutline(sent("code"), sent("name"), sent("shortName"), sent("kind"), sent("parent"),
                    (int) number("accent"));
            structure.create(outline);
            return "/admin/sections/" + outline.code() + "/place?created#main";
        });
    }

    @Override
    public void load() {
        lines = structure.tree();
    }

    public List<TreeLine> getLines() {
        return lines;
    }

    /** The sections below which a new one may stand. */
    public List<TreeLine> getParents() {
        return lines.stream().filter(line -> !line.node().closed()).toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(SectionKind.values()).map(Enum::name).toList();
    }

    public List<Integer> getAccents() {
        return IntStream.rangeClosed(1, SectionText.ACCENTS).boxed().toList();
    }
}
