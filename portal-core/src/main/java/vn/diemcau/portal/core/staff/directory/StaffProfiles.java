package vn.diemcau.portal.core.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.portal.auth.Access;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.shared.HospitalDay;
import vn.diemcau.portal.core.shared.Ids;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.staff.Keepers;
import vn.diemcau.portal.core.staff.PersonalData;
import vn.diemcau.portal.core.staff.PersonalField;
import vn.diemcau.portal.core.staff.StaffChanged;
import vn.diemcau.portal.core.staff.StaffMember;
import vn.diemcau.portal.core.staff.Visibility.Closeness;

/** Profiles of people, each as the caller may see it; and what a person says of themselves. */
@ApplicationScoped
@Transactional
public class StaffProfiles {

    @Inject
    private People people;

    @Inject
    private Keepers keepers;

    @Inject
    private Access access;

    @Inject
    private Event<StaffChanged> changes;

    /** @throws NotFound if there is no such person */
    @RequiresPermission(Permission.STAFF)
    public StaffProfile profile(String id) {
        var person = Ids.parse(id).flatMap(people::find).orElseThrow(() -> new NotFound("person"));
        return profile(person);
    }

    private StaffProfile profile(StaffMember person) {
        var keeping = keepers.of(person.getId());
        var today = HospitalDay.today();
        var posts = people.posts(person.getId()).stream().map(post -> PostLine.of(post, keeping, today)).toList();
        boolean self = isCaller(person);
        boolean left = person.hasLeftBy(today);
        var current = posts.stream().filter(PostLine::today).sorted((a, b) -> Integer.compare(a.rank(), b.rank())).toList();
        var others = self || keeping.person() ? posts.stream().filter(post -> !post.today()).toList() : List.<PostLine>of();
        var facts = person.getFacts();
        var fields = left && !self ? Map.<String, String>of() : fields(person, closeness(self, current));
        return new StaffProfile(person.getId(), facts.name(), facts.titledName(), facts.initials(),
                self || keeping.person() ? facts.staffNumber() : null,
                fields, keeping.person() && !self ? hidden(person, fields) : List.of(), current, others,
                left ? person.getLeftOn() : null, self, keeping.person());
    }

    private boolean isCaller(StaffMember person) {
        return !person.getFacts().username().isEmpty() && person.getFacts().username().equals(access.caller().username());
    }

    private Closeness closeness(boolean self, List<PostLine> current) {
        if (self) {
            return Closeness.SELF;
        }
        var own = access.caller().sections();
        return current.stream().anyMatch(post -> own.contains(post.sectionCode())) ? Closeness.COLLEAGUE : Closeness.STAFF;
    }

    private static Map<String, String> fields(StaffMember person, Closeness closeness) {
        var shown = new LinkedHashMap<String, String>();
        for (var field : PersonalField.values()) {
            person.shown(field, closeness).ifPresent(value -> shown.put(field.code(), value));
        }
        return shown;
    }

    /** The ways to reach a person that are said and not among these fields. */
    private static List<String> hidden(StaffMember person, Map<String, String> fields) {
        return Arrays.stream(PersonalField.values()).filter(PersonalField::isWayToReach)
                .filter(field -> person.shown(field, Closeness.SELF).isPresent() && !fields.containsKey(field.code()))
                .map(PersonalField::code).toList();
    }

    /** The caller's own record; nothing if the caller is nobody whom the hospital has recorded. */
    @RequiresPermission(Permission.STAFF)
    public Optional<StaffMember> own() {
        return people.withUsername(access.caller().username());
    }

    /**
     * The caller says something else of themselves.
     *
     * @param version the version that the person started from
     * @throws vn.diemcau.portal.core.shared.Refused if somebody else has changed the record since
     * @throws NotFound if the caller has no record
     */
    @RequiresPermission(Permission.STAFF)
    public void describeOneself(long version, PersonalData data) {
        var person = own().orElseThrow(() -> new NotFound("person"));
        person.requireVersion(version);
        var before = person.getData();
        person.describe(data);
        changes.fire(StaffChanged.said(StaffChanged.PROFILE, person, before));
    }
}
