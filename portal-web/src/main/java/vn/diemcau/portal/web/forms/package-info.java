/** Forms that need no script: what was typed, and why it was not taken. */
package vn.diemcau.portal.web.forms;
