/**
 * What the launcher needs of the machine: folders, ports, disk space, unpacked archives, locks.
 * Nothing here knows a server.
 */
package vn.diemcau.portal.launcher.system;
