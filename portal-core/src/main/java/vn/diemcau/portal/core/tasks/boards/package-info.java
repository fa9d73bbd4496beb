/** Lists of tasks: one's own, a section's, the hospital's. */
package vn.diemcau.portal.core.tasks.boards;
