/** The hospital's name and colours, and what is switched off, on the very next page. */
package vn.diemcau.portal.it.settings;
