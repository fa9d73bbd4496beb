/** Writes papers as .docx, so that a clerk can go on with them. */
package vn.diemcau.portal.core.papers.word;
