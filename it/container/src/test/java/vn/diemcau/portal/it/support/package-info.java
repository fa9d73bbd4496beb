/** What tests inside the server lean on: callers, fixtures, a look into the database. */
package vn.diemcau.portal.it.support;
