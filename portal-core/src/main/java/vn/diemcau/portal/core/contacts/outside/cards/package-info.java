/** Files of contacts: vCard 2.1, 3.0 and 4.0 and CSV are read, vCard 4.0 is written; whoever made them, whatever is wrong with them. */
package vn.diemcau.portal.core.contacts.outside.cards;
