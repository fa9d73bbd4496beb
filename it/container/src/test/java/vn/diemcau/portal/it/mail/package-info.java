/** Mail leaves the portal once, whatever happens on the way. */
package vn.diemcau.portal.it.mail;
