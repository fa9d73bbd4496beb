/** What pages listen to: the live channel by WebSocket, and by asking again and again where that is not possible. */
package vn.diemcau.portal.web.live;
