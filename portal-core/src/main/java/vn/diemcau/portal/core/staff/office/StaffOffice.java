package vn.diemcau.portal.core.staff.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.NotPermitted;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.AccountState;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.Keeping;
import vn.diemcau.portal.core.staff.PersonFacts;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.directory.PostLine;

/**
 * Where the records of people are kept. Phòng Tổ chức cán bộ keeps all of them; the admins of a section keep those who
 * hold a post there today, but for their accounts.
 */
@ApplicationScoped
@Transactional
public class StaffOffice {

    /** People on one page of the list. */
    public static final int PAGE = 50;

    @Inject
    private OfficeRecords records;

    @Inject
    private Keepers keepers;

    @Inject
    private Hospital hospital;

    @Inject
    private Access access;

    @Inject
    private Event<StaffChanged> changes;

    /** The people whom the caller keeps; with words, everybody whose name is like them, to be appointed. */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public StaffList find(StaffFilter filter) {
        var keeping = keepers.of(null);
        var found = records.find(filter, keeping.everybody(), PAGE + 1);
        var lines = found.stream().limit(PAGE).map(OfficeRecords.Found::line).toList();
        return new StaffList(lines, found.isEmpty() ? 0 : found.get(0).total(), found.size() > PAGE,
                keptAmong(hospital.sections(), keeping), keeping.everybody());
    }

    private static List<SectionCard> keptAmong(List<SectionCard> sections, Keeping keeping) {
        return sections.stream().filter(section -> keeping.postsIn().contains(section.code())).toList();
    }

    /** @throws NotFound if there is no such person */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public StaffRecord record(String id) {
        var person = Ids.parse(id).flatMap(records::find).orElseThrow(() -> new NotFound("person"));
        var keeping = keepers.of(person.getId());
        var today = HospitalDay.today();
        var facts = person.getFacts();
        var posts = records.posts(person.getId()).stream().map(post -> PostLine.of(post, keeping, today))
                .filter(post -> keeping.person() || post.today() || post.kept()).toList();
        return new StaffRecord(person.getId(), facts.name(), keeping.person() ? facts : null,
                keeping.person() ? Workplace.of(person) : null, posts,
                keeping.person() ? person.getLeftOn() : null, keeping.person() ? person.accountOn(today) : AccountState.NONE,
                keptAmong(hospital.sections(), keeping), keeping.person(), keeping.everybody(),
                facts.username().equals(access.caller().username()), person.getVersion());
    }

    /**
     * Takes a person in; posts follow.
     *
     * @throws NotPermitted if the caller does not keep everybody
     * @throws Refused      if another person has this number or account
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public UUID add(PersonFacts facts) {
        if (!keepers.of(null).everybody()) {
            throw new NotPermitted(Permission.ADMINISTER_SECTION);
        }
        refuseTaken(facts, null);
        var person = new StaffMember(facts);
        records.add(person);
        changes.fire(StaffChanged.of("staff.added", person, Map.of(), fields(facts)));
        return person.getId();
    }

    /**
     * Changes what the hospital says of a person. The account is changed only by who keeps everybody; for others it stays.
     *
     * @param version the version that the caller started from
     * @throws NotFound     if there is no such person
     * @throws NotPermitted if the caller does not keep this record
     * @throws Refused      if another person has this number or account, the account is being closed, or somebody else has
     *                      changed the record since
     */
    @RequiresPermission(Permission.ADMINISTER_SECTION)
    public void change(UUID id, long version, PersonFacts facts) {
        var person = keepers.kept(id);
        person.requireVersion(version);
        var before = person.getFacts();
        var after = keepers.of(id).everybody() ? facts : facts.withAccount(before.username());
        var account = person.accountOn(HospitalDay.today());
        boolean untouched = account == AccountState.NONE || account == AccountState.OPEN;
        if (!untouched && !after.username().equals(before.username())) {
            throw new Refused("username", "staff.refused.closed");
        }
        refuseTaken(after, id);
        person.record(after);
        changes.fire(StaffChanged.of("staff.changed", person, fields(before), fields(after)));
    }

    private void refuseTaken(PersonFacts facts, UUID but) {
        if (records.isTaken("staffNumber", facts.staffNumber(), but)) {
            throw new Refused("staffNumber", "staff.refused.number.taken");
        }
        if (!facts.username().isEmpty() && records.isTaken("username", facts.username(), but)) {
            throw new Refused("username", "staff.refused.username.taken");
        }
    }

    private static Map<String, Object> fields(PersonFacts facts) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("staff_number", facts.staffNumber());
        fields.put("name", facts.name());
        fields.put("degree", facts.degree());
        fields.put("username", facts.username());
        return fields;
    }
}
