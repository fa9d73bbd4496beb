/**
 * Who is calling, of which sections, with which roles.
 *
 * <p>The kernel of the portal: it reads what the identity server vouched for and answers questions about it. It knows
 * nothing of news, meetings or contacts; the domain asks it, never the other way round.
 */
package vn.diemcau.portal.auth;
