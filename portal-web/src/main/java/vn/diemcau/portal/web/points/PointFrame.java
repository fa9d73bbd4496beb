package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.reports.ReportSentence;
import vn.diemcau.portal.core.meetings.points.reports.TypedCounts;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.web.frame.Frame;
import vn.diemcau.portal.web.frame.RouteFilter;
import vn.diemcau.portal.web.people.card.QrPicture;

/** What the pages of points have in common: the meeting of the address, figures as people write them, links and their pictures. */
@Named("pointFrame")
@RequestScoped
public class PointFrame {

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "portal.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    /** The meeting in the address. @throws NotFound if it is no id */
    public UUID meeting() {
        return Ids.parse((String) request.getAttribute(RouteFilter.KEY)).orElseThrow(() -> new NotFound("meeting"));
    }

    /** An id among the parameters, or null. */
    public UUID id(String parameter) {
        return Ids.parse(request.getParameter(parameter)).orElse(null);
    }

    /** @throws NotFound if there is no id in this parameter */
    public UUID idOrNotFound(String parameter) {
        return Ids.parse(request.getParameter(parameter)).orElseThrow(() -> new NotFound(parameter));
    }

    /** The page that is asked for, from 1. */
    public int pageNumber() {
        var page = request.getParameter("page");
        return page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
    }

    /** {@code 32.637} in Vietnamese, {@code 32,637} in English. */
    public String number(long value) {
        return ReportSentence.number(frame.getLanguage(), value);
    }

    /** The difference of two figures with its sign: {@code +2}, {@code −3}, {@code 0}. */
    public String difference(long value, long from) {
        return value == from ? "0" : (value > from ? "+" : "−") + number(Math.abs(value - from));
    }

    /** The sentence for the report: "37 điểm cầu (1 tỉnh, 6 xã, 30 thôn) với tổng số 1.234 đại biểu". */
    public String sentence(Map<String, Figures> levels) {
        return ReportSentence.of(frame.getLanguage(), levels);
    }

    /** What was typed for the categories, by their ids. */
    Map<UUID, String> typedCounts() {
        var typed = new LinkedHashMap<UUID, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(TypedCounts.FIELD)) {
                Ids.parse(name.substring(TypedCounts.FIELD.length())).ifPresent(id -> typed.put(id, values[0]));
            }
        });
        return typed;
    }

    /** The address of a link, to be handed out. The secret is no part of the path: access logs name paths. */
    public String address(String secret) {
        return publicUrl + "/point?key=" + secret;
    }

    /** A link as a picture to scan. */
    public String picture(String secret) {
        return QrPicture.svg(address(secret));
    }

    /** Where one checks in who scans this code at the door. */
    public String doorPicture(UUID meeting, String code) {
        return QrPicture.svg(publicUrl + "/meetings/" + meeting + "/attendance/people?door=" + code);
    }
}
