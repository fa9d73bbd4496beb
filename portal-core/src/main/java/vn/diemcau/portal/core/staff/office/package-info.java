/** Where the records of people and their posts are kept: by Phòng Tổ chức cán bộ, and by the admins of sections for theirs. */
package vn.diemcau.portal.core.staff.office;
