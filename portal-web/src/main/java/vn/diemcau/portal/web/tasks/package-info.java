/** Tasks: boards, giving one, reporting on one, handing one down. */
package vn.diemcau.portal.web.tasks;
