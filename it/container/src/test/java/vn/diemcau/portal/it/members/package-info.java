/** Who may run a section and give roles in it; the giving itself is tried with the real Keycloak by the browser tests. */
package vn.diemcau.portal.it.members;
