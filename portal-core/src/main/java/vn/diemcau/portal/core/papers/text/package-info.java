/**
 * What an official paper (văn bản) says, part by part, whatever file it becomes.
 *
 * <p>The parts and their rules are those of Nghị định 30/2020/NĐ-CP (decree on the work with papers, 5 March 2020), appendix I,
 * and for papers of the party of Hướng dẫn 36-HD/VPTW (3 April 2018).
 */
package vn.diemcau.portal.core.papers.text;
