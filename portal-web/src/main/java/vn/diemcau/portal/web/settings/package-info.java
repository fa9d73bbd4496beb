/** The hospital's name, colour and emblem as every page shows them, and which parts of the portal are on. */
package vn.diemcau.portal.web.settings;
