package vn.diemcau.portal.core.organization.rules;

import java.util.Set;

/**
 * How a section works.
 *
 * @param modules    the parts that are on
 * @param hospital   whether what is new is meant for the whole hospital unless its editor says otherwise; else for the section
 * @param publishing who publishes its news
 */
public record SectionRules(Set<SectionModule> modules, boolean hospital, Publishing publishing) {

    /** What holds until somebody decides otherwise. */
    public static final SectionRules USUAL = new SectionRules(Set.of(SectionModule.values()), true, Publishing.EDITORS);
}
