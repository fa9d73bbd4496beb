/** Contacts outside the hospital: who may do what, how they are found, merged and taken in. */
package vn.diemcau.portal.it.contacts;
