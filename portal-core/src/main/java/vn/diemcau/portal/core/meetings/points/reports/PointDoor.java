package vn.diemcau.portal.core.meetings.points.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.RequestName;
import vn.diemcau.portal.auth.RequestOrigin;
import vn.diemcau.portal.core.meetings.points.links.LinkFingerprint;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where a point reports by its link. Nobody is asked for an account: the secret is the right, to this point alone and until the
 * meeting is closed. What is done stands in the audit trail, under the name that was typed.
 */
@ApplicationScoped
@Transactional
public class PointDoor {

    private static final int NAME = 200;

    @Inject
    private ReportRecords records;

    @Inject
    private RequestName request;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Event<HeadcountChanged> changes;

    /** The point behind a secret, for whoever brings it. @throws NotFound if there is none */
    public OpenPoint behind(String secret) {
        return LinkFingerprint.of(secret).flatMap(records::behind).orElseThrow(() -> new NotFound("point"));
    }

    /**
     * Takes in what a point reports; it counts from now on. The same again, under the same id, is taken once.
     *
     * @param sending the id under which it is sent
     * @param sure    whether the person has said that a large total is right
     * @throws Refused  if the figures or the name cannot be taken, the meeting takes none any more, or they come too often
     * @throws NotFound if there is no such link
     */
    public void report(String secret, UUID sending, String reporter, Map<UUID, String> typed, boolean sure) {
        var point = behind(secret);
        if (!point.isOpen()) {
            throw new Refused("closed", "points.refused.closed");
        }
        var name = Texts.line("reporter", reporter, NAME);
        var counts = TypedCounts.read(point.categories(), typed, sure);
        if (name.isEmpty()) {
            throw new Refused("reporter", "points.refused.reporter");
        }
        var answer = records.report(LinkFingerprint.of(secret).orElseThrow(), sending, name, counts, origin.address(), request.id());
        switch (answer.outcome()) {
            case "TAKEN" -> changes.fire(answer.figures());
            case "AGAIN" -> { }
            case "CLOSED" -> throw new Refused("closed", "points.refused.closed");
            case "OFTEN" -> throw new Refused("often", "points.refused.often");
            default -> throw new NotFound("point");
        }
    }
}
