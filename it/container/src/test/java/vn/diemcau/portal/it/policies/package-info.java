/** The second lock: what the database itself shows and takes when nobody in the code has asked for a right. */
package vn.diemcau.portal.it.policies;
