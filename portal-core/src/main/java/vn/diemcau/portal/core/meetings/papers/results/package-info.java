/** The papers that a meeting leaves: its minutes and the notice of its conclusions, drafted around what was approved and issued. */
package vn.diemcau.portal.core.meetings.papers.results;
