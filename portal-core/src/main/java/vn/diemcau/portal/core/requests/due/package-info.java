/** When the hospital works, by which it is counted when messages are to be answered. */
package vn.diemcau.portal.core.requests.due;
