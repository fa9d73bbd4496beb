package vn.diemcau.portal.core.papers.forms;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.Signature;

/**
 * Biên bản: begin, place, attendance, chair, secretary, proceedings, conclusions and end, as form 1.9 of Nghị định 30/2020/NĐ-CP,
 * appendix III, has them. Its head has no place and day. Secretary and chair sign side by side.
 */
public final class MinutesPaper {

    private MinutesPaper() {
    }

    public static Paper of(Frame frame, MinutesFacts facts) {
        var body = new ArrayList<Block>();
        body.add(FormWords.moment("minutes.begin", facts.begin()));
        body.add(FormWords.sentence("minutes.place", FormWords.phrase(facts.place())));
        attendance(body, facts.attendance());
        body.add(FormWords.sentence("minutes.chair", FormWords.phrase(facts.chair())));
        body.add(FormWords.sentence("minutes.secretary", FormWords.phrase(facts.secretary())));
        body.add(FormWords.sentence("minutes.proceedings"));
        facts.proceedings().forEach(item -> {
            body.add(new Block.Chapter(1, item.label(), item.title()));
            item.notes().forEach(note -> body.add(new Block.Paragraph(note)));
        });
        if (!facts.conclusions().isEmpty()) {
            body.add(new Block.Chapter(1, "", FormWords.of("minutes.conclusions")));
            body.add(new Block.Items(facts.conclusions()));
        }
        Replacing.say(body, frame);
        body.add(FormWords.moment("minutes.end", facts.end()));
        return new Paper(frame.heading(), PaperType.BB, frame.number(), null, FormWords.heading(facts.subject()), List.of(), body,
                frame.signatures(), frame.recipients());
    }

    /** Secretary on the left, chair on the right. The names come without posts, maybe with academic titles. */
    public static List<Signature> signatures(String secretaryTitle, String secretary, String chairTitle, String chair) {
        return List.of(Signature.own(FormWords.of("minutes.sign.secretary"), secretaryTitle, secretary),
                Signature.own(FormWords.of("minutes.sign.chair"), chairTitle, chair));
    }

    private static void attendance(List<Block> body, MinutesFacts.Attendance attendance) {
        body.add(FormWords.sentence("minutes.attendance"));
        body.add(new Block.Items(attendance.groups()));
        body.add(attendance.invited() > 0 ? FormWords.sentence("minutes.present", FormWords.count(attendance.present()),
                FormWords.count(attendance.invited()))
                : FormWords.sentence("minutes.presentOnly", FormWords.count(attendance.present())));
        if (!attendance.absent().isEmpty()) {
            body.add(FormWords.sentence("minutes.absent", FormWords.count(attendance.absent().size())));
            body.add(new Block.Items(attendance.absent().stream().map(one -> one.reason().isBlank() ? one.name()
                    : FormWords.of("minutes.absentOne", one.name(), FormWords.phrase(one.reason()))).toList()));
        }
    }
}
