/** Tasks: given by a section, led by one, worked on with others and by people, reported on until whoever gave them confirms. */
package vn.diemcau.portal.core.tasks;
