/** Naming people in a form: who is meant by what was typed. */
package vn.diemcau.portal.core.staff.picking;
