/** The lunar calendar of Viet Nam, reckoned for UTC+7. */
package vn.diemcau.portal.core.calendar.lunar;
