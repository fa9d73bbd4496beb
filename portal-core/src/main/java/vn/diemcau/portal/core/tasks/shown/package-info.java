/** What pages show of a task. */
package vn.diemcau.portal.core.tasks.shown;
