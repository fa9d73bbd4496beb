package vn.diemcau.portal.web.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.primefaces.util.EscapeUtils;
import vn.diemcau.portal.web.frame.Personal;

/**
 * A written page with holes for what is said to one person alone.
 *
 * @param between what stands around the holes, in UTF-8: one piece more than there are holes
 * @param holes   in the order of the page
 * @param onShow  what is to be done whenever it is shown
 */
record KeptPage(List<byte[]> between, List<Personal> holes, Runnable onShow) {

    /** @param html the page with the marks of {@link Personal} where the holes are */
    static KeptPage of(String html, Runnable onShow) {
        var between = new ArrayList<byte[]>();
        var holes = new ArrayList<Personal>();
        Matcher marks = Personal.MARKS.matcher(html);
        int from = 0;
        while (marks.find()) {
            between.add(html.substring(from, marks.start()).getBytes(UTF_8));
            holes.add(Personal.marked(marks.group()));
            from = marks.end();
        }
        between.add(html.substring(from).getBytes(UTF_8));
        return new KeptPage(List.copyOf(between), List.copyOf(holes), onShow);
    }

    int size() {
        return between.stream().mapToInt(piece -> piece.length).sum();
    }

    /** Answers with the page, the holes filled with what is said to the caller. */
    void write(HttpServletResponse response, Function<Personal, String> said) throws IOException {
        var page = new ByteArrayOutputStream(size() + 512);
        for (int i = 0; i < holes.size(); i++) {
            page.writeBytes(between.get(i));
            page.writeBytes(EscapeUtils.forHtml(said.apply(holes.get(i))).getBytes(UTF_8));
        }
        page.writeBytes(between.get(holes.size()));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.size());
        page.writeTo(response.getOutputStream());
    }
}
