package vn.diemcau.portal.web.meetings.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.answers.AnswerBoard;
import vn.diemcau.portal.core.meetings.answers.Answers;

/** One's own invitation, on whichever page of a meeting. */
@Named("ownAnswer")
@RequestScoped
public class OwnAnswer {

    @Inject
    private Answers answers;

    private AnswerBoard board;

    /** Read once for a request. */
    public AnswerBoard board(UUID meeting) {
        if (board == null) {
            board = answers.board(meeting);
        }
        return board;
    }
}
