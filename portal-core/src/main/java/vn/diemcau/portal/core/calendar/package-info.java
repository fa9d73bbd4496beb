/**
 * The weekly work calendar (lịch công tác tuần): what sections and meetings propose and one office approves, with what speaks
 * against it shown before.
 */
package vn.diemcau.portal.core.calendar;
