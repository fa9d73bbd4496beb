/** Pages and files of contacts outside the hospital. */
package vn.diemcau.portal.web.contacts.external;
