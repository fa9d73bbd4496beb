/** How a paper looks: sizes, margins, rules and what stands in which half, the same for every kind of file. */
package vn.diemcau.portal.core.papers.layout;
