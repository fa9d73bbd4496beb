package vn.diemcau.portal.web.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.news.ArticlePicture;
import vn.diemcau.portal.core.news.ArticleSummary;

/**
 * Addresses of pictures, so that a browser takes the width that fits its screen. No two public methods bear one name:
 * to choose between them the expression language throws and catches an exception at every call.
 */
@Named
@ApplicationScoped
public class Pictures {

    private static final int FALLBACK = 640;

    public String coverSrcset(ArticleSummary.Cover cover) {
        return srcset(cover.id(), Arrays.stream(cover.widths().split(",")).map(Integer::valueOf));
    }

    public String srcset(ArticlePicture picture) {
        return srcset(picture.getId(), picture.getWidths().stream());
    }

    private static String srcset(UUID id, Stream<Integer> widths) {
        return widths.map(width -> address(id, width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    /** The address for browsers that know no srcset, and for a first look. */
    public String coverSrc(ArticleSummary.Cover cover) {
        return address(cover.id(), nearest(Arrays.stream(cover.widths().split(",")).map(Integer::valueOf)));
    }

    public String src(ArticlePicture picture) {
        return address(picture.getId(), nearest(picture.getWidths().stream()));
    }

    /** The largest that is stored. */
    public String largest(ArticlePicture picture) {
        return address(picture.getId(), picture.getWidths().stream().max(Integer::compare).orElseThrow());
    }

    private static int nearest(Stream<Integer> widths) {
        return widths.filter(width -> width <= FALLBACK).max(Integer::compare).orElseThrow();
    }

    private static String address(UUID id, int width) {
        return "/pictures/" + id + "/" + width + ".jpg";
    }
}
