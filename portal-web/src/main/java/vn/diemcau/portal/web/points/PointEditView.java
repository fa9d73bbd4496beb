package vn.diemcau.portal.web.points;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.portal.core.meetings.MeetingAccess;
import vn.diemcau.portal.core.meetings.MeetingView;
import vn.diemcau.portal.core.meetings.points.ConnectionPoints;
import vn.diemcau.portal.core.meetings.points.PointDetail;
import vn.diemcau.portal.core.meetings.points.PointDraft;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.meetings.points.PointPerson;
import vn.diemcau.portal.core.meetings.points.PointPerson.Role;
import vn.diemcau.portal.core.meetings.points.Term;
import vn.diemcau.portal.core.meetings.points.Terms;
import vn.diemcau.portal.core.meetings.points.desk.PointDesk;
import vn.diemcau.portal.core.meetings.points.desk.PointTerms;
import vn.diemcau.portal.core.meetings.points.links.LinkCard;
import vn.diemcau.portal.core.meetings.points.links.PointLinks;
import vn.diemcau.portal.core.meetings.points.reports.TypedCounts;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.web.forms.FormPage;

/** A point to be changed, or a new one: without {@code ?point}, below {@code ?under}. */
@Named("pointEdit")
@RequestScoped
public class PointEditView extends FormPage {

    @Inject
    private MeetingAccess meetings;

    @Inject
    private ConnectionPoints points;

    @Inject
    private PointDesk desk;

    @Inject
    private PointTerms pointTerms;

    @Inject
    private PointLinks links;

    @Inject
    private PointFrame frame;

    private MeetingView view;
    private Terms terms;
    private PointDetail point;
    private LinkCard link;
    private List<PointLine> parents;

    @Override
    public String submit(HttpServletRequest form) {
        return taken(() -> {
            var meeting = frame.meeting();
            var page = "/meetings/" + meeting + "/points";
            switch (sent("do")) {
                case "add" -> {
                    return page + "/edit?saved&point=" + desk.add(meeting, draft());
                }
                case "save" -> desk.change(meeting, frame.idOrNotFound("point"), number("version"), draft());
                case "renew" -> links.renew(meeting, frame.idOrNotFound("point"));
                case "revoke" -> links.revoke(meeting, frame.idOrNotFound("point"));
                case "remove" -> {
                    desk.remove(meeting, frame.idOrNotFound("point"), number("version"));
                    return page + "?saved";
                }
                default -> throw new Refused("do", "portal.refused.form");
            }
            return page + "/edit?saved&point=" + frame.idOrNotFound("point");
        });
    }

    private PointDraft draft() {
        var people = new EnumMap<Role, PointPerson>(Role.class);
        for (var role : Role.values()) {
            people.put(role, PointPerson.typed(role, sent(role.nameField()), sent(role.phoneField())));
        }
        var registered = new HashMap<UUID, Integer>();
        for (Map.Entry<UUID, String> typed : frame.typedCounts().entrySet()) {
            var text = typed.getValue().strip();
            if (!text.isEmpty()) {
                if (!text.matches("[0-9]{1,7}")) {
                    throw new Refused(TypedCounts.FIELD + typed.getKey(), "points.refused.registered", PointDraft.MOST);
                }
                registered.put(typed.getKey(), Integer.parseInt(text));
            }
        }
        return new PointDraft(sent("code"), sent("name"), frame.id("level"), frame.id("parent"), sent("place"), people, registered);
    }

    @Override
    public void load() {
        var meeting = frame.meeting();
        view = meetings.prepared(meeting);
        terms = pointTerms.of(meeting);
        parents = points.all(meeting);
        var id = frame.id("point");
        if (id != null) {
            point = points.point(meeting, id);
            link = links.link(meeting, id);
        }
    }

    public MeetingView getView() {
        return view;
    }

    public Terms getTerms() {
        return terms;
    }

    /** The point; null for a new one. */
    public PointDetail getPoint() {
        return point;
    }

    public LinkCard getLink() {
        return link;
    }

    /** How many points would go with it. */
    public long getBelow() {
        return parents.stream().filter(line -> line.id().equals(point.id())).mapToLong(PointLine::below).sum();
    }

    /** What a point can lie below: all but those of the lowest level. */
    public List<PointLine> getParents() {
        int lowest = terms.levels().isEmpty() ? 0 : terms.levels().get(terms.levels().size() - 1).position();
        return parents.stream().filter(line -> line.levelPosition() < lowest && (point == null || !line.id().equals(point.id()))).toList();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** What stands in a field: typed, or as it is stored. */
    public String field(String name) {
        return typed(name, stored(name));
    }

    private String stored(String name) {
        if (name.equals("parent") && point == null) {
            var under = frame.id("under");
            return under == null ? "" : under.toString();
        }
        return point == null ? "" : switch (name) {
            case "code" -> point.code();
            case "name" -> point.name();
            case "place" -> point.place();
            case "level" -> point.level().toString();
            case "parent" -> point.parent() == null ? "" : point.parent().toString();
            default -> "";
        };
    }

    public String personName(Role role) {
        return typed(role.nameField(), point == null ? "" : point.person(role).name());
    }

    public String personPhone(Role role) {
        return typed(role.phoneField(), point == null ? "" : point.person(role).shown());
    }

    public String countField(Term category) {
        return TypedCounts.FIELD + category.id();
    }

    public String registered(Term category) {
        var stored = point == null ? null : point.registered().get(category.id());
        return typed(countField(category), stored == null ? "" : stored.toString());
    }
}
