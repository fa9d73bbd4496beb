package vn.diemcau.portal.web.meetings.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.diemcau.portal.core.papers.text.PaperType;

/** The page on which minutes of a meeting become a paper. */
@Named("minutesPaper")
@RequestScoped
public class MinutesPaperView extends ResultPaperView {

    public MinutesPaperView() {
        super(PaperType.BB, "minutes");
    }
}
