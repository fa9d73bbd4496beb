package vn.diemcau.portal.core.meetings.packets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.meetings.points.Figures;
import vn.diemcau.portal.core.meetings.points.PointLine;
import vn.diemcau.portal.core.meetings.points.PointPerson;
import vn.diemcau.portal.core.meetings.points.PointPerson.Role;
import vn.diemcau.portal.core.papers.packet.PointSheets.Call;

class PointPlanTest {

    private static PointLine line(String code, PointLine above) {
        return new PointLine(UUID.randomUUID(), above == null ? null : above.id(), code, "Điểm " + code, "", "Cấp", 1, 0, null, Figures.NONE);
    }

    @Test
    void whoseLineIsLostCallsTheirOwnPeopleThenUpwardsTheNearestFirst() {
        var province = line("T", null);
        var commune = line("X", province);
        var village = line("X.1", commune);
        var beside = line("X.2", commune);
        var plan = new PointPlan(List.of(province, commune, village, beside), Map.of(
                village.id(), Map.of(Role.REPORTER, new PointPerson("Hương", "+84912345678")),
                beside.id(), Map.of(Role.HEAD, new PointPerson("Người khác", "")),
                commune.id(), Map.of(Role.HEAD, new PointPerson("Ân", ""), Role.TECHNICIAN, new PointPerson("Bình", "+84987654321"),
                        Role.REPORTER, new PointPerson("Chi", "")),
                province.id(), Map.of(Role.TECHNICIAN, new PointPerson("", ""))));
        assertThat(plan.above(village)).extracting(PointLine::code).containsExactly("X", "T");
        assertThat(plan.calls(village)).containsExactly(new Call("REPORTER", "", "Hương", "0912 345 678"),
                new Call("TECHNICIAN", "Điểm X", "Bình", "0987 654 321"), new Call("HEAD", "Điểm X", "Ân", ""));
        assertThat(plan.calls(province)).isEmpty();
    }
}
