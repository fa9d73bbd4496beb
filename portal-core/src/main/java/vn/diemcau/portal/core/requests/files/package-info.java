/** Files that come with a message: known by their content, handed out to those who see the message. */
package vn.diemcau.portal.core.requests.files;
