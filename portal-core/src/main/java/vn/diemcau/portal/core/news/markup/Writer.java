package vn.diemcau.portal.core.news.markup;

import java.util.ArrayList;
import java.util.List;

import org.owasp.html.HtmlStreamRenderer;

/** Writes a structure as HTML or as plain text. */
final class Writer {

    private static final List<String> CELL_ATTRIBUTES = List.of("colspan", "rowspan");

    private final StringBuilder out = new StringBuilder();

    String html(Block root) {
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, message -> { });
        renderer.openDocument();
        parts(root, renderer);
        renderer.closeDocument();
        return out.toString();
    }

    private void parts(Block block, HtmlStreamRenderer renderer) {
        Part bare = block.isItem() ? onlyParagraph(block) : null;
        for (Part part : block.parts()) {
            if (part instanceof Block inner) {
                renderer.openTag(inner.tag(), attributes(inner));
                parts(inner, renderer);
                renderer.closeTag(inner.tag());
            } else if (part instanceof Paragraph paragraph) {
                paragraph(paragraph, paragraph == bare, renderer);
            } else {
                renderer.openTag("hr", List.of());
            }
        }
    }

    /** An item whose text is one paragraph at its beginning holds the text itself. */
    private static Part onlyParagraph(Block item) {
        long paragraphs = item.parts().stream().filter(Paragraph.class::isInstance).count();
        return paragraphs == 1 && item.parts().get(0) instanceof Paragraph first && first.tag().equals("p") ? first : null;
    }

    private static List<String> attributes(Block block) {
        List<String> attributes = new ArrayList<>();
        if (block.isCell()) {
            for (String name : CELL_ATTRIBUTES) {
                if (block.has(name)) {
                    attributes.addAll(List.of(name, block.attribute(name, "")));
                }
            }
        }
        return attributes;
    }

    private static void paragraph(Paragraph paragraph, boolean bare, HtmlStreamRenderer renderer) {
        if (!bare) {
            renderer.openTag(paragraph.tag(), List.of());
        }
        List<String> open = new ArrayList<>();
        for (Paragraph.Run run : paragraph.runs()) {
            List<String> wanted = run.marks().path();
            int common = common(open, wanted);
            close(open, common, renderer);
            for (String mark : wanted.subList(common, wanted.size())) {
                renderer.openTag(Marks.tag(mark), Marks.attributes(mark));
                open.add(mark);
            }
            text(run.text(), paragraph.isPreformatted(), renderer);
        }
        close(open, 0, renderer);
        if (!bare) {
            renderer.closeTag(paragraph.tag());
        }
    }

    private static int common(List<String> open, List<String> wanted) {
        int common = 0;
        while (common < open.size() && common < wanted.size() && open.get(common).equals(wanted.get(common))) {
            common++;
        }
        return common;
    }

    private static void close(List<String> open, int remaining, HtmlStreamRenderer renderer) {
        while (open.size() > remaining) {
            renderer.closeTag(Marks.tag(open.remove(open.size() - 1)));
        }
    }

    private static void text(String text, boolean preformatted, HtmlStreamRenderer renderer) {
        if (preformatted) {
            renderer.text(text);
            return;
        }
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            renderer.text(text.substring(from, at));
            renderer.openTag("br", List.of());
            from = at + 1;
        }
        renderer.text(text.substring(from));
    }

    String text(Block root) {
        lines(root);
        return out.toString().strip();
    }

    private void lines(Block block) {
        for (Part part : block.parts()) {
            if (part instanceof Block inner) {
                lines(inner);
                endWith(inner.isCell() ? '\t' : '\n');
            } else if (part instanceof Paragraph paragraph) {
                paragraph.runs().forEach(run -> out.append(run.text()));
                endWith(block.isCell() ? ' ' : '\n');
            }
        }
    }

    /** Ends a paragraph, a cell or a line; where several end together only the widest gap remains. */
    private void endWith(char gap) {
        while (out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        if (out.length() > 0) {
            out.append(gap);
        }
    }
}
