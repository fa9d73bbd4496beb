package vn.diemcau.portal.core.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.auth.accounts.AccountsFailure;
import vn.diemcau.portal.auth.accounts.HalfDone;
import vn.diemcau.portal.auth.accounts.IdentityServerSilent;
import vn.diemcau.portal.auth.accounts.SectionGroups;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.Refused;

/**
 * Where who runs the portal arranges the sections of the hospital. It opens none of their content. Who changes a section
 * names the version that it was decided on, and is refused if somebody else has changed it since.
 */
@ApplicationScoped
public class Structure {

    @Inject
    private StructureChanges changes;

    @Inject
    private SectionWork work;

    @Inject
    private SectionGroups groups;

    /** All sections from top to bottom, each followed by those below it. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public List<TreeLine> tree() {
        return changes.tree().lines();
    }

    /** @throws NotFound if there is no such section */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public SectionNode section(String code) {
        return changes.tree().find(code).orElseThrow(() -> new NotFound("section"));
    }

    /**
     * Makes a section with its groups in Keycloak, both or neither. Groups that stand there already are taken over with
     * their people.
     *
     * @throws Refused         if there is such a section, the one above it is closed or missing, or somebody is just at it
     * @throws AccountsFailure if Keycloak could not make the groups; then there is no section
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void create(SectionOutline outline) {
        changes.check(outline);
        if (!work.begin(outline.code(), "")) {
            throw new Refused("code", "structure.refused.busy");
        }
        boolean made = makeGroups(outline.code());
        try {
            changes.create(outline);
        } catch (RuntimeException notStored) {
            undo(outline.code(), made);
            throw notStored;
        }
    }

    private boolean makeGroups(String code) {
        try {
            return groups.ensure(code);
        } catch (IdentityServerSilent | HalfDone unsure) {
            work.leave(code);
            throw unsure;
        } catch (AccountsFailure nothingDone) {
            work.end(code);
            throw nothingDone;
        }
    }

    private void undo(String code, boolean made) {
        if (!made) {
            work.end(code);
            return;
        }
        work.leave(code);
        groups.deleteIfEmpty(code);
        work.end(code);
    }

    /** Gives a section another name or kind. @param outline its code names the section; the one above it does not matter */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void rename(long version, SectionOutline outline) {
        changes.rename(version, outline);
    }

    /**
     * Puts a section below another one, as the last there. Who runs it follows from that at once.
     *
     * @param parent code of the section above it; empty for none
     * @throws Refused if that one is closed, missing, the section itself or somewhere below it
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void move(String code, long version, String parent) {
        changes.move(code, version, parent);
    }

    /** Moves a section by so many places among its siblings, towards the beginning if negative. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void shift(String code, int places) {
        changes.shift(code, places);
    }

    /**
     * Closes a section from a day on, today or later: nobody writes into it any more, its content can be read as before.
     *
     * @throws Refused if the day has gone by, it is closed already, or sections below it are still open then
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void close(String code, long version, LocalDate day) {
        changes.close(code, version, day);
    }

    /** Lets a section that is closed, or is to be, go on. What a merger has moved stays where it is. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void reopen(String code, long version) {
        changes.reopen(code, version);
    }
}
