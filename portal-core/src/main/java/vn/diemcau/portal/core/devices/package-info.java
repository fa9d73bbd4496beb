/** Where people are logged in, as they see it themselves. */
package vn.diemcau.portal.core.devices;
