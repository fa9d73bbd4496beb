package vn.diemcau.portal.core.devices;

import java.util.Map;
import vn.diemcau.portal.core.shared.Audited;
import vn.diemcau.portal.core.shared.Deed;

/**
 * Somebody ends own log-ins from elsewhere; told within the transaction.
 *
 * @param session the id of the log-in; empty for all but the one that asks
 */
public record LoggedOutThere(String session) implements Audited {

    @Override
    public Deed deed() {
        return new Deed("session.ended", null, "session", session, "", Deed.Readers.ALL, Map.of(), Map.of());
    }
}
