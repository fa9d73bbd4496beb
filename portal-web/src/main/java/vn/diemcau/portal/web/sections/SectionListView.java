package vn.diemcau.portal.web.sections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.core.organization.Hospital;
import vn.diemcau.portal.core.organization.SectionCard;
import vn.diemcau.portal.core.organization.SectionKind;
import vn.diemcau.portal.core.shared.ContentVersions;
import vn.diemcau.portal.core.shared.ContentVersions.Topic;
import vn.diemcau.portal.web.frame.KeptView;

/** All sections of the hospital by kind. */
@Named("sectionList")
@RequestScoped
public class SectionListView implements KeptView {

    @Inject
    private Hospital hospital;

    @Inject
    private ContentVersions versions;

    private final Map<SectionKind, List<SectionCard>> byKind = new EnumMap<>(SectionKind.class);

    @Override
    public String getVersion() {
        return versions.of(Topic.NEWS, Topic.ORGANIZATION, Topic.CONTACTS);
    }

    @Override
    public void load() {
        hospital.sections().forEach(card -> byKind.computeIfAbsent(card.kind(), kind -> new ArrayList<>()).add(card));
    }

    public List<Map.Entry<SectionKind, List<SectionCard>>> getGroups() {
        return List.copyOf(byKind.entrySet());
    }
}
