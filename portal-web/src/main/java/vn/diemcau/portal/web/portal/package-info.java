/** The pages of those who run the portal: the tree of sections, the hospital's name and colours, topics, accounts, switches. */
package vn.diemcau.portal.web.portal;
