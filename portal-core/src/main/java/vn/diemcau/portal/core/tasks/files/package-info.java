/** Evidence that comes with reports on tasks: known by its content, handed out to those who read the task. */
package vn.diemcau.portal.core.tasks.files;
