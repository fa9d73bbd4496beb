/** How a section works: what it has on its page, who publishes its news, who reads it unless said otherwise. */
package vn.diemcau.portal.core.organization.rules;
