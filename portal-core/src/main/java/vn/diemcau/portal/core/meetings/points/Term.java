package vn.diemcau.portal.core.meetings.points;

import java.util.UUID;

/** A level of points, or a category of delegates. @param position from 1; levels go from the widest to the narrowest */
public record Term(UUID id, int position, String name) {
}
