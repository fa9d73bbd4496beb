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
import vn.diemcau.portal.web.frame.PageView;

/** All sections of the hospital by kind. */
@Named("sectionList")
@RequestScoped
public class SectionListView implements PageView {

    @Inject
    private Hospital hospital;

    private final Map<SectionKind, List<SectionCard>> byKind = new EnumMap<>(SectionKind.class);

    @Override
    public void load() {
        hospital.sections().forEach(card -> byKind.computeIfAbsent(card.kind(), kind -> new ArrayList<>()).add(card));
    }

    public List<Map.Entry<SectionKind, List<SectionCard>>> getGroups() {
        return List.copyOf(byKind.entrySet());
    }
}
