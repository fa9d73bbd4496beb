package vn.diemcau.portal.core.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;

/** The lines that the hospital has chosen for its quick contact, the same for all staff. */
@ApplicationScoped
@Transactional
public class QuickContacts {

    @Inject
    private ContactLines lines;

    /** All lines in the hospital's order. */
    @RequiresPermission(Permission.STAFF)
    public List<QuickContact> lines() {
        return lines.all();
    }
}
