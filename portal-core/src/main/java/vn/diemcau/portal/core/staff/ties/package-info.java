/** What people say of other people: whom one has at hand, and who stands in for whom. */
package vn.diemcau.portal.core.staff.ties;
