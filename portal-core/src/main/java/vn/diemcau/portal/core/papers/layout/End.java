package vn.diemcau.portal.core.papers.layout;

import static vn.diemcau.portal.core.papers.layout.Line.Look.BOLD;
import static vn.diemcau.portal.core.papers.layout.Line.Look.ITALIC;
import static vn.diemcau.portal.core.papers.layout.Line.Look.UNDERLINED;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperForm;
import vn.diemcau.portal.core.papers.text.PaperWords;
import vn.diemcau.portal.core.papers.text.Signature;

/**
 * What stands below the body: who signs, and who gets the paper. It is not torn apart by the end of a page.
 *
 * <p>Nghị định 30/2020/NĐ-CP, appendix I, II.7: posts in capitals, bold, size 13 to 14, the name bold. II.9: the label 12, bold and
 * italic, the list 11, each line with a dash and a semicolon, the last one with a full stop. In the party the label is underlined,
 * 14, the list 12, and only the authority is bold.
 *
 * @param signatures from left to right
 * @param recipients on the left; beside the signature, or below two of them
 */
public record End(List<Signed> signatures, List<Line> recipients) {

    /**
     * @param above the posts
     * @param name  below the room for hand and seal
     */
    public record Signed(List<Line> above, Line name) {
    }

    /** Room for hand and seal, in points. */
    public static final double ROOM = 70;

    public static End of(Paper paper) {
        var form = paper.heading().form();
        var measures = Measures.of(form);
        return new End(paper.signatures().stream().map(signature -> signed(signature, form, measures.body())).toList(),
                recipients(paper.recipients(), form, measures));
    }

    private static Signed signed(Signature signature, PaperForm form, double size) {
        var posts = signature.posts(form);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < posts.size(); i++) {
            boolean bold = form == PaperForm.GOVERNMENT || i == 0;
            lines.add(bold ? Line.of(posts.get(i), size, BOLD) : Line.of(posts.get(i), size));
        }
        return new Signed(List.copyOf(lines), Line.of(signature.written(), size, BOLD).below(ROOM));
    }

    private static List<Line> recipients(List<String> names, PaperForm form, Measures measures) {
        if (names.isEmpty()) {
            return List.of();
        }
        var label = PaperWords.of("recipients");
        var lines = new ArrayList<Line>();
        lines.add(form == PaperForm.PARTY ? Line.of(label, measures.recipientsLabel(), UNDERLINED)
                : Line.of(label, measures.recipientsLabel(), BOLD, ITALIC));
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).replaceAll("[.;,\\s]+$", "");
            lines.add(Line.of("- " + name + (i == names.size() - 1 ? "." : ";"), measures.recipients()));
        }
        return List.copyOf(lines);
    }
}
