/**
 * The cleaning of HTML that people paste and programs send, in four steps: {@code PasteFilter} understands the
 * habits of office programs and editors, {@code AllowList} is the gate that decides what may pass at all,
 * {@code Outline} puts what passed into order, {@code Writer} writes it out again from scratch.
 */
package vn.diemcau.portal.core.news.markup;
