/** The demo hospital: invented people, sections and articles, so that a new portal shows what it can do. */
package vn.diemcau.portal.core.demo;
