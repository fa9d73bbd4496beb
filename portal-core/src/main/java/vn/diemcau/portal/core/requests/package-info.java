/**
 * Messages to sections (lời nhắn): each becomes a numbered request in the section's inbox, which its editors and admins work
 * on, and whose sender sees state and answers.
 */
package vn.diemcau.portal.core.requests;
