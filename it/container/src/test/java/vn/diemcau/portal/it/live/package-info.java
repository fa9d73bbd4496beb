/** The live channel: its order, what is missed and caught up with, who may listen. */
package vn.diemcau.portal.it.live;
