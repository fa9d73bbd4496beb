/**
 * The tree of the hospital's sections: made, named, moved, closed and merged by who runs the portal. The database and the
 * groups in Keycloak end on the same state, whatever happens in between.
 */
package vn.diemcau.portal.core.structure;
