package vn.diemcau.portal.core.meetings.points;

import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * What is typed in for a point.
 *
 * @param parent     null for the one that lies below none
 * @param people     those to be reached, by what they are
 * @param registered how many delegates are announced, by category
 */
public record PointDraft(String code, String name, UUID level, UUID parent, String place, Map<PointPerson.Role, PointPerson> people,
                         Map<UUID, Integer> registered) {

    /** Delegates of a category at most. */
    public static final int MOST = 1_000_000;

    private static final int CODE = 40;
    private static final int NAME = 200;
    private static final int PLACE = 200;

    /** @throws Refused naming the field that cannot be taken */
    public PointDraft {
        code = Texts.line("code", code, CODE);
        name = Texts.line("name", name, NAME);
        place = Texts.line("place", place, PLACE);
        if (code.isEmpty()) {
            throw new Refused("code", "points.refused.code");
        }
        if (name.isEmpty()) {
            throw new Refused("name", "points.refused.name");
        }
        if (level == null) {
            throw new Refused("level", "points.refused.level");
        }
        people = Map.copyOf(people);
        registered = Map.copyOf(registered);
    }
}
