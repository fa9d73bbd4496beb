package vn.diemcau.portal.core.meetings.agenda;

/** What happens at an item of an agenda. */
public enum ItemKind {
    /** Something that is dealt with (nội dung). */
    TOPIC,
    /** Somebody speaks (tham luận, phát biểu). */
    SPEECH,
    DISCUSSION,
    BREAK
}
