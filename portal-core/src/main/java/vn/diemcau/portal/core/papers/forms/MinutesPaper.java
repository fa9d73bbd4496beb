package vn.diemcau.portal.core.papers.forms;

import java.util.ArrayList;
import java.util.List;
import vn.diemcau.portal.core.papers.text.Block;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.text.PaperType;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
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
        body.add(facts.place().isBlank() ? FormWords.sentence("minutes.online") : FormWords.sentence("minutes.place", FormWords.phrase(facts.place())));
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
        if (!facts.addenda().isEmpty()) {
            body.add(new Block.Chapter(1, "", FormWords.of("minutes.addenda")));
            body.add(new Block.Items(facts.addenda().stream().map(one -> FormWords.of("minutes.addendum", FormWords.heading(PlaceAndDay.written(one.day())),
                    one.author(), one.text())).toList()));
        }
        Replacing.say(body, frame);
        body.add(FormWords.moment("minutes.end", facts.end()));
        return new Paper(frame.heading(), PaperType.BB, frame.number(), null, FormWords.heading(facts.subject()), List.of(), body,
                frame.signatures(), frame.recipients());
    }

    /** The line that names who has presented something. */
    public static String speakers(List<String> names) {
        return FormWords.of("minutes.speakers", String.join("; ", names));
    }

    /** The line that says how many delegates there were at connection points. @param reporting points of all that have told of it */
    public static String points(long reporting, long all, long delegates, long registered) {
        return FormWords.of(registered > 0 ? "minutes.points" : "minutes.pointsOnly", reporting, all, delegates, registered);
    }

    /** Secretary on the left, chair on the right. The names come without posts, maybe with academic titles. */
    public static List<Signature> signatures(String secretaryTitle, String secretary, String chairTitle, String chair) {
        return List.of(Signature.own(FormWords.of("minutes.sign.secretary"), secretaryTitle, secretary),
                Signature.own(FormWords.of("minutes.sign.chair"), chairTitle, chair));
    }

    private static void attendance(List<Block> body, MinutesFacts.Attendance attendance) {
        if (attendance.present() > 0 || !attendance.groups().isEmpty() || !attendance.absent().isEmpty()) {
            body.add(FormWords.sentence("minutes.attendance"));
            body.add(new Block.Items(attendance.groups()));
        }
        if (attendance.present() > 0) {
            body.add(present(attendance));
        }
        if (!attendance.absent().isEmpty()) {
            body.add(FormWords.sentence("minutes.absent", FormWords.count(attendance.absent().size())));
            body.add(new Block.Items(attendance.absent().stream().map(one -> one.reason().isBlank() ? one.name()
                    : FormWords.of("minutes.absentOne", one.name(), FormWords.phrase(one.reason()))).toList()));
        }
    }

    private static Block.Paragraph present(MinutesFacts.Attendance attendance) {
        return attendance.invited() > 0 ? FormWords.sentence("minutes.present", FormWords.count(attendance.present()),
                FormWords.count(attendance.invited()))
                : FormWords.sentence("minutes.presentOnly", FormWords.count(attendance.present()));
    }
}
