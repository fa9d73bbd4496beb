/** Reminders of deadlines. */
package vn.diemcau.portal.core.tasks.reminders;
