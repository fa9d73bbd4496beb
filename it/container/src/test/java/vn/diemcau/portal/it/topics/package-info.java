/** Who keeps the topics, and what becomes of articles when one is retired. */
package vn.diemcau.portal.it.topics;
