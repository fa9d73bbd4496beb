/** What holds for the code as a whole. */
package vn.diemcau.portal.it.architecture;
