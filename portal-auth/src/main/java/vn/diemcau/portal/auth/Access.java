package vn.diemcau.portal.auth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Answers what the caller of the current request may do. */
@RequestScoped
public class Access {

    private final Caller caller;

    protected Access() {
        this(Caller.STRANGER);
    }

    @Inject
    Access(CallerReader reader, RoleChanges changes) {
        this(reader.read().after(changes));
    }

    private Access(Caller caller) {
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }

    /** @throws NotPermitted if the caller does not hold the permission in the section */
    public void require(Permission permission, String sectionCode) {
        if (!permission.heldBy(caller, sectionCode)) {
            throw new NotPermitted(permission);
        }
    }

    /** @throws NotPermitted if the caller holds the permission nowhere */
    public void require(Permission permission) {
        if (!permission.heldBy(caller)) {
            throw new NotPermitted(permission);
        }
    }
}
