package vn.diemcau.portal.core.tasks.terms;

/** Who reads a task besides the people who are responsible for it. */
public enum TaskVisibility {
    /** The sections that it names, and those who gave what it was handed down from. */
    SECTIONS,
    /** These, and the hospital's leadership, on its board of the whole hospital. */
    HOSPITAL
}
