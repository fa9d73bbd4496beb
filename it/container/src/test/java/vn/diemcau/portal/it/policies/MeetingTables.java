package vn.diemcau.portal.it.policies;

import java.util.List;
import java.util.Map;

/** The same as {@link Tables} for meetings and what belongs to them. */
final class MeetingTables {

    private static final String PREPARES = """
            (section.code in (:editor)
                or exists (select from meeting_participant x where x.meeting_id = meeting.id and x.staff_member_id = %s and x.part in ('CHAIR', 'SECRETARY')))"""
            .formatted(Tables.SELF);

    /** Those who prepare it always, its audience and those who take part once it is called. */
    private static final String MEETING = """
            (section.code in (:editor)
                or exists (select from meeting_participant x where x.meeting_id = meeting.id and x.staff_member_id = %1$s and x.part in ('CHAIR', 'SECRETARY'))
                or :staff and meeting.state <> 'DRAFT' and (meeting.audience = 'HOSPITAL'
                    or meeting.audience <> 'INVITED' and section.code in (:member)
                    or meeting.audience = 'SECTIONS' and exists (select from meeting_audience x join section y on y.id = x.section_id
                           where x.meeting_id = meeting.id and y.code in (:member))
                    or exists (select from meeting_participant x where x.meeting_id = meeting.id and x.staff_member_id = %1$s)))"""
            .formatted(Tables.SELF);

    private static final String PARTY_APART = " and (meeting_participant.party_section is null or meeting_participant.staff_member_id = " + Tables.SELF
            + " or exists (select from section z where z.id = meeting_participant.party_section and z.code in (:member)))";

    private static final String KEEPS_CALENDAR = "exists (select from section o where o.code in (:editor)"
            + " and o.id = coalesce((select section_id from calendar_office), (select id from section where code = 'hcqt')))";

    private MeetingTables() {
    }

    static void addTo(Map<String, String> readable) {
        points(readable);
        conclusionsAndAgendas(readable);
        calendar(readable);
        papers(readable);
        invitations(readable);
        documentsAndMinutes(readable);
    }

    private static void points(Map<String, String> readable) {
        readable.put("default_point_term", " where :staff");
        for (var part : List.of("point_term", "connection_point", "point_registration", "point_report", "point_report_count", "meeting_presence")) {
            readable.put(part, " join meeting on meeting.id = " + part + ".meeting_id" + Tables.IN_SECTION.formatted("meeting") + MEETING);
        }
        for (var part : List.of("point_person", "point_link")) {
            readable.put(part, " join meeting on meeting.id = " + part + ".meeting_id" + Tables.IN_SECTION.formatted("meeting") + PREPARES);
        }
        readable.put("point_import", " join meeting on meeting.id = point_import.meeting_id" + Tables.IN_SECTION.formatted("meeting") + PREPARES
                + " and :staff and point_import.owner = ':caller' and meeting.state not in ('CLOSED', 'CANCELLED')");
    }

    private static void conclusionsAndAgendas(Map<String, String> readable) {
        readable.put("meeting_words", " join meeting on meeting.id = meeting_words.meeting_id" + Tables.IN_SECTION.formatted("meeting") + PREPARES);
        readable.put("conclusion", " join meeting on meeting.id = conclusion.meeting_id" + Tables.IN_SECTION.formatted("meeting") + MEETING
                + " and (conclusion.issued or " + PREPARES + ")");
        readable.put("meeting", Tables.IN_SECTION.formatted("meeting") + MEETING);
        for (var part : List.of("meeting_audience", "meeting_participant", "agenda_item", "agenda_speaker", "meeting_live", "agenda_run",
                "meeting_announcement")) {
            readable.put(part, " join meeting on meeting.id = " + part + ".meeting_id" + Tables.IN_SECTION.formatted("meeting") + MEETING);
        }
    }

    private static void calendar(Map<String, String> readable) {
        readable.put("room", " where :staff");
        readable.put("calendar_office", " where :staff");
        readable.put("calendar_entry", Tables.IN_SECTION.formatted("calendar_entry") + "(:staff and calendar_entry.state = 'APPROVED' or section.code in (:editor) or "
                + KEEPS_CALENDAR + " or exists (select from meeting_participant x where x.meeting_id = calendar_entry.meeting_id and x.staff_member_id = " + Tables.SELF
                + " and x.part in ('CHAIR', 'SECRETARY')))");
    }

    private static void papers(Map<String, String> readable) {
        readable.put("paper_office", " where :staff");
        readable.put("issued_paper", " join meeting on meeting.id = issued_paper.meeting_id" + Tables.IN_SECTION.formatted("meeting") + MEETING);
        readable.put("result_draft", " join meeting on meeting.id = result_draft.meeting_id" + Tables.IN_SECTION.formatted("meeting") + PREPARES);
        readable.put("invitation_draft", " join meeting on meeting.id = invitation_draft.meeting_id" + Tables.IN_SECTION.formatted("meeting")
                + "meeting.state not in ('CLOSED', 'CANCELLED') and (section.code in (:editor) or exists (select from meeting_participant x"
                + " where x.meeting_id = meeting.id and x.staff_member_id = " + Tables.SELF + " and x.part in ('CHAIR', 'SECRETARY')))");
    }

    private static void invitations(Map<String, String> readable) {
        readable.put("meeting_call", " join meeting on meeting.id = meeting_call.meeting_id" + Tables.IN_SECTION.formatted("meeting") + MEETING);
        readable.put("meeting_participant", readable.get("meeting_participant") + PARTY_APART);
        var participants = " join meeting_participant on meeting_participant.id = %s.participant_id join meeting on meeting.id = meeting_participant.meeting_id";
        readable.put("meeting_article", " join meeting on meeting.id = meeting_article.meeting_id join article on article.id = meeting_article.article_id"
                + Tables.IN_SECTION.formatted("meeting") + MEETING + " and " + Tables.ARTICLE);
        readable.put("meeting_invitation", participants.formatted("meeting_invitation") + Tables.IN_SECTION.formatted("meeting") + MEETING + PARTY_APART
                + " and (meeting_participant.staff_member_id = " + Tables.SELF + " or " + PREPARES + ")");
        readable.put("meeting_outside", participants.formatted("meeting_outside") + Tables.IN_SECTION.formatted("meeting") + PREPARES + PARTY_APART);
        readable.put("meeting_rule", " join meeting on meeting.id = meeting_rule.meeting_id" + Tables.IN_SECTION.formatted("meeting") + PREPARES
                + " and not exists (select from section z where z.id = meeting_rule.section_id and z.kind = 'PARTY' and z.code not in (:member))");
        readable.put("mail_appointment", " where false");
    }

    private static void documentsAndMinutes(Map<String, String> readable) {
        var ofMeeting = " join meeting on meeting.id = %s.meeting_id" + Tables.IN_SECTION.formatted("meeting");
        var document = "(" + PREPARES + " or " + MEETING + " and (agenda_document.access = 'READERS' or agenda_document.access = 'SECTIONS'"
                + " and exists (select from section y where y.id = any (agenda_document.sections) and y.code in (:member))"
                + " or agenda_document.access = 'PEOPLE' and " + Tables.SELF + " = any (agenda_document.people)))";
        readable.put("agenda_document", ofMeeting.formatted("agenda_document") + document);
        readable.put("agenda_file", " join agenda_document on agenda_document.id = agenda_file.document_id" + ofMeeting.formatted("agenda_document")
                + document + " and (agenda_file.number = agenda_document.file_number or " + PREPARES + ")");
        readable.put("agenda_note", ofMeeting.formatted("agenda_note") + PREPARES);
        readable.put("private_note", ofMeeting.formatted("private_note") + "private_note.owner = ':caller' and " + MEETING);
        var minutes = "(" + PREPARES + " or meeting_minutes.state = 'APPROVED' and " + MEETING + ")";
        readable.put("meeting_minutes", ofMeeting.formatted("meeting_minutes") + minutes);
        for (var part : List.of("minutes_part", "minutes_addendum")) {
            readable.put(part, " join meeting_minutes on meeting_minutes.meeting_id = " + part + ".meeting_id"
                    + ofMeeting.formatted("meeting_minutes") + minutes);
        }
    }
}
