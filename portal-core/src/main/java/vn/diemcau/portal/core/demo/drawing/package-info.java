/** Draws the pictures of the demo hospital: a canvas with a palette, and the scenes that are painted on it. */
package vn.diemcau.portal.core.demo.drawing;
