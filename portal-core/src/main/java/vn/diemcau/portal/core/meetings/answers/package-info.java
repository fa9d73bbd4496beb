/** What those who are invited to a meeting answer: yes, no, or who goes in their place; people from outside by an address of their own. */
package vn.diemcau.portal.core.meetings.answers;
