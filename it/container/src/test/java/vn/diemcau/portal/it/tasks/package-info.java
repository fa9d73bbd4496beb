/** Tasks: who may do what, what becomes of them, reminders. */
package vn.diemcau.portal.it.tasks;
