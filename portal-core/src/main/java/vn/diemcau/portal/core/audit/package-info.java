/**
 * Who did what: listens to the events of the other features, keeps an entry of each in the audit trail within the same
 * transaction, writes one line of JSON to the log, and lets admins search and export the trail.
 */
package vn.diemcau.portal.core.audit;
