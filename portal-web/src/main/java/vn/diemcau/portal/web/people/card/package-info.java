/** People as contact cards: vCards to download, and the same as QR codes to scan. */
package vn.diemcau.portal.web.people.card;
