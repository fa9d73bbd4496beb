/** The REST interface {@code /api/v1}: the same services, rights and refusals as the pages, in JSON. */
package vn.diemcau.portal.web.rest;
