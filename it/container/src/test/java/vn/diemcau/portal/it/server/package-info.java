/** What runs outside: starts PostgreSQL, prepares Open Liberty, puts the tests beside the portal in its EAR. */
package vn.diemcau.portal.it.server;
