/** All of a meeting in one file: for whoever reads it, and for each connection point when the line is lost. */
package vn.diemcau.portal.core.meetings.packets;
