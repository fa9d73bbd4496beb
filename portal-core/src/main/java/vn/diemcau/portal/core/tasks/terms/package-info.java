/** What is asked for by a task and told of it, cleaned, and the choices that there are. */
package vn.diemcau.portal.core.tasks.terms;
