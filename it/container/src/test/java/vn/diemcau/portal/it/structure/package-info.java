/** Who arranges the sections of the hospital, and that the tree stays one; Keycloak's part is tried by the browser tests. */
package vn.diemcau.portal.it.structure;
