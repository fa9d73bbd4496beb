package vn.diemcau.portal.core.meetings.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingDraft;

/**
 * What is known of a meeting that was held and may be told to everybody who reads of it.
 *
 * @param section     the name of the section that held it
 * @param signature   how the section signs its articles
 * @param terms       what it was about, when, where and in which form
 * @param chairs      those who led it, in their order
 * @param items       what was dealt with
 * @param conclusions what was issued
 * @param pictures    files of the agenda that are pictures and for all readers
 */
record MeetingFacts(String section, String signature, MeetingDraft terms, ReportedFigures figures, List<Person> chairs, List<Item> items,
                    List<Concluded> conclusions, List<Picture> pictures) {

    /** Somebody with the post that they had on that day; empty for none. */
    record Person(String name, String post) {
    }

    /** Something that was dealt with, and who spoke to it. */
    record Item(String title, List<Person> speakers) {
    }

    /** A conclusion that was issued. @param others the names of the co-operating sections, between commas @param dueOn null for none */
    record Concluded(String sentence, String lead, String others, LocalDate dueOn, String deliverable) {
    }

    /** A picture among the documents. @param file of its newest version */
    record Picture(UUID file, String title) {
    }

    String title() {
        return terms.title();
    }

    Instant begins() {
        return terms.beginsAt();
    }

    Instant ends() {
        return terms.endsAt();
    }
}
