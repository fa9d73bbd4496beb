/** Who may ask for what over HTTP, held against the tables of permissions. */
package vn.diemcau.portal.it.permissions;
