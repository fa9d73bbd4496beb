package vn.diemcau.portal.web.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.organization.covers.SectionCover;

/** Addresses of the pictures of the pages of sections, so that a browser takes the width that fits its screen. */
@Named
@ApplicationScoped
public class Covers {

    public String srcset(SectionCover cover) {
        return cover.getWidths().stream().map(width -> address(cover, width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    /** The address for browsers that know no srcset. */
    public String src(SectionCover cover) {
        return address(cover, cover.getWidths().get(cover.getWidths().size() / 2));
    }

    private static String address(SectionCover cover, int width) {
        return "/covers/" + cover.getId() + "/" + width + ".jpg";
    }
}
