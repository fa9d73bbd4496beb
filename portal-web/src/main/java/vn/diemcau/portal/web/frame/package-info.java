/**
 * What stands around every page: who may pass, headers, addresses, language, the answer when something goes wrong.
 */
package vn.diemcau.portal.web.frame;
