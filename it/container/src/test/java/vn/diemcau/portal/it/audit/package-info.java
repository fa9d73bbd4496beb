/** What the audit trail keeps, that it can only grow, and who may search it. */
package vn.diemcau.portal.it.audit;
