/**
 * The live channel: features say what happened on a topic, everybody who watches it hears of it at once, on whichever server.
 * Events are stored before they are sent, so that whoever was away gets what was missed, in order and once.
 */
package vn.diemcau.portal.core.live;
