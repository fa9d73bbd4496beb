/** Files of contacts on their way in: sent, shown line by line, applied as a whole or not at all. */
package vn.diemcau.portal.core.contacts.outside.transfer;
