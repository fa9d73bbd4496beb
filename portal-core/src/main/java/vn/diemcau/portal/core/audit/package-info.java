/** Who did what: listens to the events of the other features and writes one line of JSON for each. */
package vn.diemcau.portal.core.audit;
