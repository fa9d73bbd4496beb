/** When the hospital works, and so by when what is sent to it can be answered. */
package vn.diemcau.portal.core.requests.due;
