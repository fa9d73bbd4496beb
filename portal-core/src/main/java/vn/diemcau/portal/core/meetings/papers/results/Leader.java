package vn.diemcau.portal.core.meetings.papers.results;

import java.util.List;
import java.util.stream.Collectors;
import vn.diemcau.portal.core.meetings.Part;
import vn.diemcau.portal.core.meetings.papers.PaperOffice;
import vn.diemcau.portal.core.papers.forms.ConclusionPaper;
import vn.diemcau.portal.core.papers.forms.MeetingPhrase;
import vn.diemcau.portal.core.papers.text.PaperType;

/**
 * Somebody who chaired a meeting or was its secretary, as of its day.
 *
 * @param name as the meeting knows them, maybe with a degree
 * @param bare without it
 */
record Leader(Part part, String name, String post, String bare, String degree) {

    private static final int PEOPLE = 500;

    private String inWords(boolean titles) {
        var called = titles ? name : bare;
        return post.isEmpty() ? called : called + ", " + post;
    }

    /**
     * What a draft may begin with.
     *
     * @param writer the name of who has laid the minutes before the chair; stands in where no secretary is named
     */
    static ResultDraft begin(PaperType type, String meeting, List<Leader> leaders, PaperOffice office, String writer) {
        var chair = first(leaders, Part.CHAIR);
        var secretary = first(leaders, Part.SECRETARY);
        var written = all(leaders, Part.SECRETARY, office);
        return type == PaperType.BB
                ? new ResultDraft("", all(leaders, Part.CHAIR, office), written.isEmpty() ? writer : written, "", null, "", "", chair.degree(),
                        chair.bare(), secretary.degree(), secretary.bare().isEmpty() ? writer : secretary.bare(), 0)
                : new ResultDraft(subject(chair, meeting), all(leaders, Part.CHAIR, office), "", "", null, "", chair.post(),
                        chair.degree(), chair.bare(), "", "", 0);
    }

    /** "Kết luận của Giám đốc Trịnh Hữu Phúc tại hội nghị …". */
    private static String subject(Leader chair, String meeting) {
        var subject = ConclusionPaper.subject((chair.post() + ' ' + chair.bare()).strip(), MeetingPhrase.of(meeting));
        return subject.length() > PEOPLE ? ConclusionPaper.subject("", MeetingPhrase.of(meeting)) : subject;
    }

    private static Leader first(List<Leader> leaders, Part part) {
        return leaders.stream().filter(leader -> leader.part() == part).findFirst().orElse(new Leader(part, "", "", "", ""));
    }

    private static String all(List<Leader> leaders, Part part, PaperOffice office) {
        var words = leaders.stream().filter(leader -> leader.part() == part).map(leader -> leader.inWords(office.titles()))
                .collect(Collectors.joining("; "));
        return words.length() > PEOPLE ? "" : words;
    }
}
