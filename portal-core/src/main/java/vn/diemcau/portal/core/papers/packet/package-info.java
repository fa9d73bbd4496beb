/** The papers of a meeting as one PDF with bookmarks, for everybody or for a connection point that has lost its line. */
package vn.diemcau.portal.core.papers.packet;
