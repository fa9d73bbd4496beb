/** People as others see them: lists and profiles that hold only what is for the caller. */
package vn.diemcau.portal.core.staff.directory;
