/** The pages of single people, and their pictures. */
package vn.diemcau.portal.web.people;
