/** Papers for the items of an agenda, each with readers of its own and with its earlier versions. */
package vn.diemcau.portal.core.meetings.documents;
