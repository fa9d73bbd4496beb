/** Own log-ins. */
package vn.diemcau.portal.it.devices;
