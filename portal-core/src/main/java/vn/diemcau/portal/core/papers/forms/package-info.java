/**
 * The papers that a meeting needs, made from plain facts: invitation, minutes and notice of conclusions, after the forms 1.7, 1.9
 * and 1.4 of appendix III of Nghị định 30/2020/NĐ-CP.
 */
package vn.diemcau.portal.core.papers.forms;
