package vn.diemcau.portal.web.admin;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.portal.core.audit.AuditEntry;
import vn.diemcau.portal.core.duty.DutyChanged;
import vn.diemcau.portal.core.news.ArticleChanged;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.web.frame.Messages;

/**
 * Puts entries of the audit trail into words. What another release has stored and this one has no words for is shown as it is.
 *
 * @param sections names of sections by code
 * @param topics   names of topics by code
 */
record AuditWording(Messages texts, Map<String, String> sections, Map<String, String> topics) {

    /** Everything that is kept, in the order in which it is offered. */
    static final List<String> ACTIONS = Stream.of(Arrays.stream(ArticleChanged.Kind.values()).map(ArticleChanged.Kind::action),
            StaffChanged.ACTIONS.stream(), DutyChanged.ACTIONS.stream(), Stream.of("quick.added", "quick.changed", "quick.removed", "quick.ordered",
                    "staff.imported", "staff.import_undone",
                    "staff.import_downloaded", "section.changed", "section.rules", "section.cover", "section.created", "section.renamed",
                    "section.moved", "section.ordered", "section.closed", "section.reopened", "section.merged", "section.received", "role.changed", "role.repaired",
                    "session.ended", "account.created", "account.enabled", "account.disabled", "topic.added", "topic.renamed",
                    "topic.retired", "topic.ordered", "branding.changed", "branding.emblem", "switch.turned", "audit.exported",
                    "audit.forgotten",
                    "request.sent", "request.written", "request.reopened", "request.assigned", "request.answered", "request.remarked",
                    "request.moved", "request.due",
                    "task.given", "task.changed", "task.accepted", "task.assigned", "task.reported", "task.done_reported", "task.sent_back",
                    "task.confirmed", "task.cancelled", "task.exported", "meeting.words", "meeting.concluded", "meeting.unconcluded",
                    "meeting.conclusions_ordered", "meeting.conclusions_issued", "meeting.article_drafted", "meeting.article_figures"))
            .flatMap(actions -> actions).toList();

    /** In the order in which they are shown; others follow. */
    private static final List<String> FIELDS = List.of("title", "state", "audience", "sections", "topic", "byline", "lead", "body",
            "hash", "modules", "publishing", "picture", "cover", "position", "caption", "alt", "introduction", "place",
            "phone", "hours", "accent", "links", "contacts", "name", "nameEn", "shortName", "kind", "parent", "closedOn", "into", "from_section",
            "posts", "people", "role", "section", "actor", "action", "from", "to", "thing",
            "staff_number", "degree", "username", "field", "post", "rank", "left_on", "progress", "category", "urgency", "assignee",
            "due", "files", "targets", "needed", "hospital", "rest", "weeks", "shifts", "swap", "stage",
            "begins", "ends", "venue", "form", "reading", "chair", "capacity", "equipment", "approval", "task_state", "percent",
            "deliverable", "term", "priority", "task_visibility", "item", "extra", "pause", "announcement", "point", "points",
            "delegates", "levels", "categories", "way", "minutes", "outcome", "access");

    /** Digits by which two ids or fingerprints are told apart. */
    private static final int TELLING = 8;

    /** @param readable the ids of the articles that the caller may read */
    AuditLine line(AuditEntry entry, Set<UUID> readable) {
        var section = sections.getOrDefault(Objects.toString(entry.section(), ""), "");
        return new AuditLine(entry, action(entry.action()), thing(entry), section, link(entry, readable), changes(entry));
    }

    private static String link(AuditEntry entry, Set<UUID> readable) {
        return switch (entry.thingKind()) {
            case "article" -> readable.contains(UUID.fromString(entry.thingId())) ? "/news/" + entry.thingId() : null;
            case "request" -> entry.thingName().isEmpty() ? null : "/messages/" + entry.thingId();
            case "meeting" -> entry.thingName().isEmpty() ? null : "/meetings/" + entry.thingId();
            case "task" -> entry.thingId().isEmpty() ? null : "/tasks/" + entry.thingId();
            case "section" -> "/s/" + entry.thingId();
            case "staff" -> "/people/" + entry.thingId();
            default -> null;
        };
    }

    String action(String code) {
        return texts.textOr(code, "audit.action." + code);
    }

    private String thing(AuditEntry entry) {
        if (!entry.thingName().isEmpty()) {
            return entry.thingName();
        }
        return texts.textOr(entry.thingKind(), "audit.kind." + entry.thingKind()).replace("{0}", entry.thingKind().equals("switch")
                ? texts.textOr(entry.thingId(), "switch." + entry.thingId()) : telling(entry.thingId()));
    }

    List<AuditLine.Change> changes(AuditEntry entry) {
        var present = new LinkedHashSet<>(FIELDS);
        var stored = new LinkedHashSet<>(entry.before().keySet());
        stored.addAll(entry.after().keySet());
        present.retainAll(stored);
        present.addAll(stored);
        return present.stream().map(field -> new AuditLine.Change(texts.textOr(field, "audit.field." + field),
                value(field, entry.before().get(field)), value(field, entry.after().get(field))))
                .filter(change -> !change.before().isEmpty() || !change.after().isEmpty()).toList();
    }

    private String value(String field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if (field.endsWith("_visibility")) {
            return texts.textOr(value, "visibility." + value);
        }
        return switch (field) {
            case "task_state" -> texts.textOr(value, "tasks.state." + value);
            case "task_visibility" -> texts.textOr(value, "tasks.visibility." + value);
            case "term", "priority" -> texts.textOr(value, "tasks." + field + '.' + value);
            case "progress" -> texts.textOr(value, "requests.state." + value);
            case "category", "urgency" -> texts.textOr(value, "requests." + field + '.' + value);
            case "state" -> texts.textOr(value, "editor.state." + value);
            case "audience" -> texts.textOr(value, "editor.audience." + value);
            case "approval" -> texts.textOr(value, "calendar.state." + value);
            case "stage" -> texts.textOr(value, "meetings.state." + value);
            case "form" -> texts.textOr(value, "meetings.kind." + value);
            case "outcome" -> texts.textOr(value, "agenda.outcome." + value);
            case "access" -> texts.textOr(value, "documents.access." + value);
            case "reading" -> texts.textOr(value, "meetings.audience." + value);
            case "role" -> texts.textOr(value, "role." + value);
            case "action" -> action(value);
            case "field" -> texts.textOr(value, "staff.field." + value);
            case "swap" -> texts.textOr(value, "swap.state." + value);
            case "publishing" -> texts.textOr(value, "rules.publishing." + value);
            case "modules" -> Arrays.stream(value.split(" ")).map(module -> texts.textOr(module, "rules.module." + module))
                    .collect(Collectors.joining(", "));
            case "topic" -> topics.getOrDefault(value, value);
            case "on", "retired", "enabled", "hospital" -> texts.textOr(value, "audit." + value);
            case "kind" -> texts.textOr(value, "kind." + value);
            case "section", "sections", "parent", "into", "from_section" -> Arrays.stream(value.split(" ")).map(code -> sections.getOrDefault(code, code))
                    .collect(Collectors.joining(", "));
            case "lead", "body" -> texts.text("audit.characters", value);
            case "hash", "cover", "picture", "emblem", "list", "distinct" -> telling(value);
            default -> value;
        };
    }

    private static String telling(String id) {
        return id.length() <= TELLING ? id : id.substring(id.length() - TELLING);
    }
}
