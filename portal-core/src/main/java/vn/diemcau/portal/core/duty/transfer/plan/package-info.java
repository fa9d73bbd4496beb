/** Works out what a file with a roster comes to: which person, role and times are meant, and what cannot be understood; without a database. */
package vn.diemcau.portal.core.duty.transfer.plan;
