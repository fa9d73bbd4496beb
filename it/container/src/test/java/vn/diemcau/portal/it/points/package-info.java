/** Connection points: their tree, their links, what they report, and who has come. */
package vn.diemcau.portal.it.points;
