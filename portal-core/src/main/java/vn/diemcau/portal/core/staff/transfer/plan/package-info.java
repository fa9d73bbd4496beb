/**
 * Works out what a list of staff would change: for each row what is new, what becomes different and from what, or why it
 * cannot be taken. A calculation: it reads and writes nothing.
 */
package vn.diemcau.portal.core.staff.transfer.plan;
