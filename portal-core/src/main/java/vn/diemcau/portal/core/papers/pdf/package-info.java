/** Writes papers as PDF, and puts the papers of a meeting together to one. */
package vn.diemcau.portal.core.papers.pdf;
