package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint;
import vn.diemcau.portal.core.meetings.points.desk.PlannedPoint.Kind;
import vn.diemcau.portal.core.meetings.points.desk.PointImports;
import vn.diemcau.portal.core.meetings.points.desk.PointPreview;
import vn.diemcau.portal.core.meetings.points.transfer.PointSheet;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** Where a file of points is sent, and what the one that was sent would do, row by row. */
@Named("pointImport")
@RequestScoped
public class PointImportView extends FormPage {

    @Inject
    private PointImports imports;

    @Inject
    private PointFrame frame;

    private PointPreview preview;
    private Kind kind;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            switch (sent("do")) {
                case "apply" -> {
                    imports.apply(frame.meeting(), sent("fingerprint"));
                    return "/meetings/" + frame.meeting() + "/points?saved";
                }
                case "discard" -> imports.discard(frame.meeting());
                default -> throw new Refused("do", "portal.refused.form");
            }
            return "/meetings/" + frame.meeting() + "/points/import";
        });
    }

    @Override
    public void load() {
        kind = Arrays.stream(Kind.values()).filter(each -> each.name().equals(sent("kind"))).findFirst().orElse(null);
        preview = imports.preview(frame.meeting(), kind, frame.pageNumber());
        if (sent("kind").isEmpty() && preview.file() != null && preview.counts().get(Kind.REFUSED) > 0) {
            kind = Kind.REFUSED;
            preview = imports.preview(frame.meeting(), kind, frame.pageNumber());
        }
    }

    public PointPreview getPreview() {
        return preview;
    }

    /** The code of the kind of rows that are shown; {@code all} for all. */
    public String getKind() {
        return kind == null ? "all" : kind.name();
    }

    /** The codes of the kinds of rows that there are. */
    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).filter(each -> preview.counts().get(each) > 0).map(Enum::name).toList();
    }

    public int count(String code) {
        return preview.counts().get(Kind.valueOf(code));
    }

    public int getLines() {
        return preview.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Why a row cannot be taken, in sentences. */
    public List<String> sentences(PlannedPoint point) {
        return point.reasons().stream().map(reason -> frame().text(reason.key(), reason.arguments().toArray())).toList();
    }

    /** What can be sent, in words. */
    public String getHelp() {
        return frame().text("points.import.help", PointSheet.ROWS, PointFileServlet.BYTES / PointFileServlet.MEGABYTE);
    }
}
