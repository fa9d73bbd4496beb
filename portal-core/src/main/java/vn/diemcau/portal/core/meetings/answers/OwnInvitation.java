package vn.diemcau.portal.core.meetings.answers;

import vn.diemcau.portal.core.meetings.Part;

/**
 * That the caller is invited, and what they have answered.
 *
 * @param standIn   the name of whoever goes in their place, or null
 * @param reached   whether that person can be told by the portal
 * @param inPlaceOf the name of whoever sent them, or null
 * @param rule      whom they may send
 */
public record OwnInvitation(Part part, Answer answer, String reason, String standIn, boolean reached, String inPlaceOf, StandIns rule) {

    /** Whether they may send somebody at all: those who lead it are replaced by those who prepare it. */
    public boolean mayBeReplaced() {
        return rule != StandIns.NOBODY && !part.isLeading() && inPlaceOf == null;
    }
}
