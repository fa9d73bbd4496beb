package vn.diemcau.portal.core.papers.forms;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperType;

/** Giấy mời: invitee, purpose, chair, time and place, as form 1.7 of Nghị định 30/2020/NĐ-CP, appendix III, has them. */
public final class InvitationPaper {

    private InvitationPaper() {
    }

    public static Paper of(Frame frame, InvitationFacts facts) {
        var body = new ArrayList<Block>();
        if (facts.invitees().size() == 1) {
            body.add(FormWords.sentence("invitation.one", frame.body(), FormWords.phrase(facts.invitees().get(0))));
        } else {
            body.add(FormWords.sentence("invitation.many", frame.body()));
            body.add(new Block.Items(facts.invitees()));
        }
        body.add(FormWords.sentence("invitation.purpose", FormWords.phrase(facts.purpose())));
        if (!facts.chair().isBlank()) {
            body.add(FormWords.sentence("invitation.chair", FormWords.phrase(facts.chair())));
        }
        body.add(FormWords.moment("invitation.time", facts.begin()));
        body.add(FormWords.sentence("invitation.place", FormWords.phrase(facts.place())));
        facts.notes().forEach(note -> body.add(new Block.Paragraph(note)));
        Replacing.say(body, frame);
        return new Paper(frame.heading(), PaperType.GM, frame.number(), frame.dated(), FormWords.heading(facts.purpose()), List.of(), body,
                frame.signatures(), frame.recipients());
    }
}
