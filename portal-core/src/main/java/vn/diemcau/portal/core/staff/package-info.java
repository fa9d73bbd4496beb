/**
 * The people who work at the hospital: what they say of themselves and to whom, the posts they hold. Who may see a personal
 * field is decided by {@link vn.diemcau.portal.core.staff.Visibility} alone.
 */
package vn.diemcau.portal.core.staff;
