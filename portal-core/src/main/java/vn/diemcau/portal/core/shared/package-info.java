/** What every feature needs: ids, refusals, the start of the database. */
package vn.diemcau.portal.core.shared;
