/**
 * The three servers of the stack, each with what is peculiar to it. They know nothing of each other.
 */
package vn.diemcau.portal.launcher.servers;
