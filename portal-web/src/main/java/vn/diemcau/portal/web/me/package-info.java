/** What the portal knows of the person who looks at it. */
package vn.diemcau.portal.web.me;
