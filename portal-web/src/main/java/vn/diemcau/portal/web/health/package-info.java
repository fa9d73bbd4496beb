/** Whether the portal lives, has started and can serve, for the machines that watch it. */
package vn.diemcau.portal.web.health;
