package vn.diemcau.portal.core.tasks.terms;

import java.util.List;
import java.util.UUID;

/**
 * A task as somebody wants it: what is asked for, and of whom.
 *
 * @param lead        code of the section that leads it (đơn vị chủ trì)
 * @param cooperating codes of those that co-operate (đơn vị phối hợp)
 * @param responsible the records of the people who are responsible for it
 * @param parent      the task that it is a part of; null for none
 */
public record TaskOrder(TaskTerms terms, String lead, List<String> cooperating, List<UUID> responsible, UUID parent) {

    public TaskOrder {
        cooperating = cooperating.stream().distinct().filter(code -> !code.equals(lead)).toList();
        responsible = responsible.stream().distinct().toList();
    }
}
