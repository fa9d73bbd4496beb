/** What points report: by their links without an account, or on paper that is typed in later. */
package vn.diemcau.portal.core.meetings.points.reports;
