package vn.diemcau.portal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.portal.auth.SectionRole;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.core.members.Member;
import vn.diemcau.portal.core.members.Members;
import vn.diemcau.portal.core.members.SectionPeople;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.staff.directory.Directory;
import vn.diemcau.portal.web.frame.FormView;
import vn.diemcau.portal.web.frame.Frame;

/** The people of a section and their roles. */
@Named("membersPage")
@RequestScoped
public class MembersView implements FormView {

    @Inject
    private Members members;

    @Inject
    private Directory directory;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private SectionPeople people;
    private Map<String, UUID> records;
    private String refusal;

    @Override
    public String submit(HttpServletRequest form) {
        try {
            members.assign(frame.getKey(), String.valueOf(form.getParameter("account")), role(form.getParameter("role")));
            return "/admin/sections/" + frame.getKey() + "/members?saved";
        } catch (Refused refused) {
            refusal = frame.text(refused.key(), refused.arguments().toArray());
        } catch (AccountsFailure failed) {
            refusal = frame.text("members.failed");
        }
        return null;
    }

    /** @throws Refused if it is no role; {@code none} takes a person out */
    private static SectionRole role(String name) {
        return switch (String.valueOf(name)) {
            case "none" -> null;
            case "member" -> SectionRole.MEMBER;
            case "editor" -> SectionRole.EDITOR;
            case "admin" -> SectionRole.ADMIN;
            default -> throw new Refused("role", "members.refused.role");
        };
    }

    @Override
    public void load() {
        people = members.of(frame.getKey(), getWords());
        records = directory.recordsOf(Stream.concat(people.present().stream(), people.found().stream()).map(Member::username)
                .distinct().toList());
    }

    /** The record of whoever has this log-in name, or null. */
    public UUID record(String username) {
        return records.get(username);
    }

    public SectionPeople getPeople() {
        return people;
    }

    public String getWords() {
        return request.getParameter("q") == null ? "" : request.getParameter("q");
    }

    /** Why the last change was not taken, or null. */
    public String getRefusal() {
        return refusal;
    }

    public boolean isSaved() {
        return refusal == null && request.getParameter("saved") != null;
    }
}
