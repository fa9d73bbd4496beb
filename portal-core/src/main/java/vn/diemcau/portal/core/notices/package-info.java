/** What people are told of: on their page of notices, by the bell on every page, and by mail. One way for all features. */
package vn.diemcau.portal.core.notices;
