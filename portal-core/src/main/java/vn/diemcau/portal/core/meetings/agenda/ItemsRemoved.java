package vn.diemcau.portal.core.meetings.agenda;

import java.util.List;
import java.util.UUID;

/** Items are about to be removed from an agenda; told within the transaction, before their rows go. */
public record ItemsRemoved(UUID meeting, List<AgendaItem> items) {
}
