package vn.diemcau.portal.core.meetings.points;

/** Delegates of a category, at all points together: announced and reported. */
public record CategoryFigures(String name, long registered, long delegates) {
}
