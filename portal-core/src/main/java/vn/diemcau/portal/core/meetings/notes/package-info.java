/** What is written down at a meeting: by its secretaries together, and by each person for themselves. */
package vn.diemcau.portal.core.meetings.notes;
