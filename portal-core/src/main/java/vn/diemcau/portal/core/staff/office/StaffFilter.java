package vn.diemcau.portal.core.staff.office;

import vn.diemcau.portal.core.shared.Texts;

/**
 * What is looked for among the people.
 *
 * @param words   parts of a name, or a staff number; empty for everybody
 * @param section the code of a section in which they hold a post today; empty for all
 * @param left    whether those are wanted who leave or have left, instead of those who work here
 * @param page    from 1 on
 */
public record StaffFilter(String words, String section, boolean left, int page) {

    private static final int WORDS_LENGTH = 100;

    public StaffFilter {
        words = Texts.line(words);
        words = words.length() > WORDS_LENGTH ? words.substring(0, WORDS_LENGTH) : words;
        section = Texts.line(section);
        page = Math.max(1, page);
    }
}
