/** The hospital's topics (chuyên mục), kept by who runs the portal. */
package vn.diemcau.portal.core.topics;
