/** Who takes part in a meeting: people named one by one, rules that name many, and people from outside the hospital. */
package vn.diemcau.portal.core.meetings.people;
