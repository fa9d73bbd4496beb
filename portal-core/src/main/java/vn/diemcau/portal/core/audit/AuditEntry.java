package vn.diemcau.portal.core.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One entry of the audit trail as the caller may see it. Where the caller may not read what it is about, its name is empty
 * and of the fields only those without words are there.
 *
 * @param actor     the lasting id of the account that did it
 * @param actorName how that person was called then
 * @param section   code of the section, or null
 * @param withheld  whether something is left out for this caller
 * @param before    the changed fields as they were, by name
 * @param after     the same fields afterwards
 * @param request   the id of the request
 * @param address   where the request came from; empty if no request asked for it
 */
public record AuditEntry(UUID id, Instant at, String actor, String actorName, String action, String section, String thingKind,
                         String thingId, String thingName, boolean withheld, Map<String, String> before,
                         Map<String, String> after, String request, String address) {
}
