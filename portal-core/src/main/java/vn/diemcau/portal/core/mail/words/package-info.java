/** What people are told, and how it is said in their language; in mail, and on the page of notices. */
package vn.diemcau.portal.core.mail.words;
