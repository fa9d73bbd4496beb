/** Messages to sections: who sees what of them, and what becomes of them. */
package vn.diemcau.portal.it.requests;
