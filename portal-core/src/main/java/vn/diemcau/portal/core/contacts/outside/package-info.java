/** Contacts outside the hospital: who they are, how they are reached, which section keeps them and who reads them. */
package vn.diemcau.portal.core.contacts.outside;
