/** Writing the roster of a section: shifts, what speaks against them, gaps, weeks copied, publishing. */
package vn.diemcau.portal.core.duty.roster;
