package vn.diemcau.portal.core.staff.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.staff.AccountState;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.directory.PostLine;

/**
 * The record of a person for whoever keeps it, or some of its posts.
 *
 * @param facts     without number and account unless {@code kept}
 * @param workplace where the person is reached; null unless {@code kept}
 * @param posts     those that the caller may see, the latest first
 * @param leftOn    the day of leaving, or null; null too unless {@code kept}
 * @param account   what has become of the account
 * @param sections  those in which the caller may appoint
 * @param kept      whether the caller writes names and number, and says when the person leaves
 * @param everybody whether the caller writes the account as well
 */
public record StaffRecord(UUID id, String name, PersonFacts facts, Workplace workplace, List<PostLine> posts, LocalDate leftOn,
                          AccountState account, List<SectionCard> sections, boolean kept, boolean everybody, boolean self, long version) {
}
