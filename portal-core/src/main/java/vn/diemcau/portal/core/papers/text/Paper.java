package vn.diemcau.portal.core.papers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An official paper. All texts in it are cleaned, so that whatever people have written is shown as they wrote it and is
 * nothing but text.
 *
 * @param dated      null where the form has none, as minutes
 * @param summary    what it is about (trích yếu)
 * @param addressees to whom it speaks; empty for none
 * @param signatures one, or two side by side from left to right
 * @param recipients who gets it, the last line says where it is kept
 */
public record Paper(Heading heading, PaperType type, PaperNumber number, PlaceAndDay dated, String summary, List<String> addressees,
                    List<Block> body, List<Signature> signatures, List<String> recipients) {

    private static final int SIDE_BY_SIDE = 2;

    public Paper {
        summary = PaperLine.of(summary);
        addressees = PaperLine.all(addressees);
        recipients = PaperLine.all(recipients);
        signatures = List.copyOf(signatures);
        body = heading.form() == PaperForm.GOVERNMENT ? ended(body) : List.copyOf(body);
        if (signatures.isEmpty() || signatures.size() > SIDE_BY_SIDE) {
            throw new IllegalArgumentException("one or two sign");
        }
    }

    /** The text of a paper ends with {@code ./.} (Nghị định 30/2020/NĐ-CP, appendix I, II.6). */
    private static List<Block> ended(List<Block> blocks) {
        var all = new ArrayList<Block>(blocks);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a paper says something");
        }
        int last = all.size() - 1;
        if (all.get(last) instanceof Block.Paragraph paragraph) {
            all.set(last, new Block.Paragraph(ended(paragraph.text())));
        } else if (all.get(last) instanceof Block.Items items && !items.lines().isEmpty()) {
            var lines = new ArrayList<>(items.lines());
            lines.set(lines.size() - 1, ended(lines.get(lines.size() - 1)));
            all.set(last, new Block.Items(lines));
        } else {
            all.add(new Block.Paragraph(PaperWords.of("end")));
        }
        return List.copyOf(all);
    }

    private static String ended(String text) {
        var end = PaperWords.of("end");
        return text.endsWith(end) ? text : text.replaceAll("[.;,\\s]+$", "") + end;
    }
}
