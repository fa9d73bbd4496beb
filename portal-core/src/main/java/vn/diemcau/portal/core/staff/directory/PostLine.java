package vn.diemcau.portal.core.staff.directory;

import java.time.LocalDate;
import java.util.UUID;
import vn.diemcau.portal.core.staff.Keeping;
import vn.diemcau.portal.core.staff.Post;

/**
 * A post as a profile shows it.
 *
 * @param to    the last day as it is written, or null while it lasts
 * @param until the last day as it counts: a post ends with its holder's leaving. That somebody is going to leave is for those
 *              who keep the record
 * @param today whether it is held today
 * @param kept  whether the caller may change it
 */
public record PostLine(UUID id, String title, int rank, LocalDate from, LocalDate to, LocalDate until, String sectionCode,
                       String sectionName, int accent, boolean today, boolean kept, long version) {

    public static PostLine of(Post post, Keeping keeping, LocalDate today) {
        var terms = post.getTerms();
        var section = post.getSection();
        boolean told = keeping.person() || post.getHolder().hasLeftBy(today);
        return new PostLine(post.getId(), terms.title(), terms.rank(), terms.from(), terms.to(), told ? post.lastDay() : terms.to(),
                section.getCode(), section.getName(), section.getAccent(), post.isHeldOn(today),
                keeping.postsIn().contains(section.getCode()), post.getVersion());
    }
}
