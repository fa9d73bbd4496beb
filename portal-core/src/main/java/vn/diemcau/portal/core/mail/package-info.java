/**
 * Mail: written into a queue in the transaction of what it tells, sent from there until the mail server has taken it. What
 * it says stands in the bundle {@code sentences}, which pages show too.
 */
package vn.diemcau.portal.core.mail;
