package vn.diemcau.portal.core.meetings.papers;

import java.util.Locale;
import vn.diemcau.portal.core.papers.pdf.PdfPapers;
import vn.diemcau.portal.core.papers.text.Paper;
import vn.diemcau.portal.core.papers.word.WordPapers;

/** The kinds of files that a paper becomes. */
public enum PaperFormat {

    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), PDF("application/pdf");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file name ends with. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A paper as a file of this kind. */
    public byte[] write(Paper paper) {
        return this == PDF ? PdfPapers.write(paper) : WordPapers.write(paper);
    }
}
