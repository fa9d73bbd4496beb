package vn.diemcau.portal.core.meetings.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * An item as it was typed in and found to be in order.
 *
 * @param minutes how long it takes of itself, without the items below it; 0 to 1440
 */
public record ItemDraft(ItemKind kind, String title, String about, int minutes) {

    private static final int TITLE = 300;
    private static final int ABOUT = 4000;
    private static final int DAY = 1440;

    /** @throws Refused naming the field that cannot be taken */
    public ItemDraft {
        kind = kind == null ? ItemKind.TOPIC : kind;
        title = Texts.line("title", title, TITLE);
        about = Texts.lines(about);
        if (title.isEmpty()) {
            throw new Refused("title", "agenda.refused.title");
        }
        if (about.length() > ABOUT) {
            throw new Refused("about", "news.refused.long", ABOUT, about.length());
        }
        if (minutes < 0 || minutes > DAY) {
            throw new Refused("minutes", "agenda.refused.minutes", DAY);
        }
    }

    /** What the audit trail tells of it. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("title", title);
        told.put("minutes", minutes);
        return told;
    }
}
