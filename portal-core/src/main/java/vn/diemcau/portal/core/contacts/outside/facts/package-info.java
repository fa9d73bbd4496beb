/** What is known of a contact outside the hospital, cleaned and judged: names, numbers, categories. */
package vn.diemcau.portal.core.contacts.outside.facts;
