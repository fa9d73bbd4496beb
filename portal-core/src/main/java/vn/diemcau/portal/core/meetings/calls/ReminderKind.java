package vn.diemcau.portal.core.meetings.calls;

/** What people are reminded of, each once; the texts are conditions of the SQL that claims them. */
enum ReminderKind {
    /** That the meeting comes, those who have not said no. */
    FIRST("reminded_first", "meeting.soon", "i.answer not in ('NO', 'STAND_IN')", "m.begins_at"),
    /** The same shortly before. */
    SECOND("reminded_second", "meeting.at_once", "i.answer not in ('NO', 'STAND_IN')", "m.begins_at"),
    /** That an answer is asked for. */
    ANSWER("reminded_answer", "meeting.answer_asked", "i.answer = 'NONE'", "c.answer_by");

    private final String column;
    private final String notice;
    private final String whom;
    private final String when;

    ReminderKind(String column, String notice, String whom, String when) {
        this.column = column;
        this.notice = notice;
        this.whom = whom;
        this.when = when;
    }

    String notice() {
        return notice;
    }

    /** Claims those who are due, whichever server asks first; whoever was told only within this time is not reminded. @return SQL */
    String claim() {
        return """
                with due as (
                    update meeting_invitation i set %1$s = now() from meeting m left join meeting_call c on c.meeting_id = m.id
                    where m.id = i.meeting_id and m.state = 'CALLED' and m.begins_at > now() and i.%1$s is null and %2$s
                        and %3$s > now() and %3$s <= now() + make_interval(secs => ?1) and i.told_at < %3$s - make_interval(secs => ?1)
                    returning i.participant_id, i.meeting_id)
                select d.meeting_id, s.username, o.email, o.secret from due d join meeting_participant p on p.id = d.participant_id
                left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id"""
                .formatted(column, whom, when);
    }
}
