package vn.diemcau.portal.core.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.settings.Feature;
import vn.diemcau.portal.core.settings.Settings;
import vn.diemcau.portal.core.shared.ContentNumbers;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;

/** The lines that the hospital has chosen for its quick contact, the same for all staff; in memory until they change. */
@ApplicationScoped
@Transactional
public class QuickContacts {

    private record Known(long number, List<QuickContact> lines) {
    }

    @Inject
    private ContactLines lines;

    @Inject
    private ContentNumbers numbers;

    @Inject
    private Settings settings;

    private volatile Known known = new Known(-1, List.of());

    /** All lines in the hospital's order. @throws vn.diemcau.portal.core.shared.NotFound if the quick contact is switched off */
    @RequiresPermission(Permission.STAFF)
    public List<QuickContact> lines() {
        settings.require(Feature.QUICK_CONTACT);
        long number = numbers.of(Topic.CONTACTS);
        if (known.number() != number) {
            known = new Known(number, List.copyOf(lines.all()));
        }
        return known.lines();
    }
}
