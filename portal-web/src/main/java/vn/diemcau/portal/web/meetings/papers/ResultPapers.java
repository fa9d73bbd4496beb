package vn.diemcau.portal.web.meetings.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.papers.IssuedPaper;
import vn.diemcau.portal.core.meetings.papers.MeetingPapers;
import vn.diemcau.portal.core.papers.text.PaperType;

/** The papers in force that were made of minutes or conclusions, for the pages of these. */
@Named("resultPapers")
@RequestScoped
public class ResultPapers {

    @Inject
    private MeetingPapers papers;

    private final Map<PaperType, List<IssuedPaper>> found = new HashMap<>();

    /** @param type {@code BB} or {@code TB} */
    public List<IssuedPaper> of(UUID meeting, String type) {
        return found.computeIfAbsent(PaperType.valueOf(type), of -> papers.ofType(meeting, of).stream().filter(IssuedPaper::isInForce).toList());
    }
}
