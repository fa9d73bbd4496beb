/** Files on their way in and pictures on their way out. */
package vn.diemcau.portal.web.files;
