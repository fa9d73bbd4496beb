/** Messages to sections: writing one, what became of one's own, and the section's inbox. */
package vn.diemcau.portal.web.messages;
