package vn.diemcau.portal.web.meetings.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.diemcau.portal.core.papers.text.PaperType;

/** The page on which the conclusions of a meeting become a notice. */
@Named("noticePaper")
@RequestScoped
public class NoticePaperView extends ResultPaperView {

    public NoticePaperView() {
        super(PaperType.TB, "notice");
    }
}
