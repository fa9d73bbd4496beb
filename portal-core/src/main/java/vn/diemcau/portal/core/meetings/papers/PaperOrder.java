package vn.diemcau.portal.core.meetings.papers;

import java.util.UUID;

/**
 * How a paper is to be issued.
 *
 * @param press    names the press of the button: the same one again issues nothing more
 * @param number   typed in where the section numbers by hand, else null
 * @param replaces the id of the wrong paper whose place it takes, or null
 */
public record PaperOrder(UUID press, Integer number, UUID replaces) {
}
