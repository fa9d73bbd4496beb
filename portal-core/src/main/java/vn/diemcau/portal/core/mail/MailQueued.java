package vn.diemcau.portal.core.mail;

/** There is new mail in the queue; told within the transaction that puts it there. */
record MailQueued() {
}
