package vn.diemcau.portal.core.meetings.people;

import vn.diemcau.portal.core.shared.Texts;

/**
 * Which of those who take part are shown.
 *
 * @param answer a name of an {@code Answer}, {@code UNTOLD}, or empty for all
 * @param words  part of a name or post, or empty
 * @param page   from 1 on
 */
public record ParticipantFilter(String answer, String words, int page) {

    private static final int LAST = 10_000;

    public ParticipantFilter {
        answer = answer != null && answer.matches("NONE|YES|NO|STAND_IN|UNTOLD") ? answer : "";
        words = Texts.line(words);
        page = Math.max(1, Math.min(page, LAST));
    }
}
