/** Contacts that may be one and the same: found by number, mail address or name, shown to their keepers, put together. */
package vn.diemcau.portal.core.contacts.outside.twins;
