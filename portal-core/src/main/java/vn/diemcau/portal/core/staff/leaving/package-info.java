/**
 * When people leave and come back: a day in their record, from which on they hold no post; their account is closed at the
 * identity server, again and again until that has worked. What they wrote stays with its section.
 */
package vn.diemcau.portal.core.staff.leaving;
