/** Pages that are written once and shown to everybody who may see the same, until their content changes. */
package vn.diemcau.portal.web.kept;
