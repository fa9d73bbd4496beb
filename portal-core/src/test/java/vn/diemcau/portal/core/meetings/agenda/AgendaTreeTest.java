package vn.diemcau.portal.core.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.portal.core.shared.Refused;

class AgendaTreeTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T00:30:00Z");

    private final List<AgendaItem> items = new ArrayList<>();

    private UUID item(String title, UUID parent, int minutes) {
        var id = UUID.randomUUID();
        items.add(new AgendaItem(id, parent, items.size() + 1, ItemKind.TOPIC, title, "", minutes, ItemOutcome.OPEN, 1, List.of(), List.of()));
        return id;
    }

    private final UUID opening = item("Khai mạc", null, 10);
    private final UUID reports = item("Báo cáo", null, 5);
    private final UUID first = item("Báo cáo 1", reports, 20);
    private final UUID second = item("Báo cáo 2", reports, 15);
    private final UUID end = item("Kết luận", null, 10);

    private final AgendaTree tree = new AgendaTree(items);

    private List<String> order() {
        return tree.from(BEGIN).stream().map(entry -> entry.number() + ' ' + entry.item().title()).toList();
    }

    @Test
    void timesFollowFromTheBeginningAndAnItemLastsAsLongAsThoseBelowIt() {
        var entries = tree.from(BEGIN);
        assertThat(entries).extracting(AgendaEntry::number).containsExactly("1", "2", "2.1", "2.2", "3");
        assertThat(entries.get(1).begins()).isEqualTo(BEGIN.plusSeconds(600));
        assertThat(entries.get(1).minutes()).isEqualTo(40);
        assertThat(entries.get(2).begins()).isEqualTo(BEGIN.plusSeconds(900));
        assertThat(entries.get(3).begins()).isEqualTo(BEGIN.plusSeconds(2100));
        assertThat(entries.get(4).ends()).isEqualTo(BEGIN.plusSeconds(3600));
    }

    @Test
    void anItemIsMovedWithAllBelowIt() {
        tree.move(reports, AgendaTree.Way.UP);
        assertThat(order()).containsExactly("1 Báo cáo", "1.1 Báo cáo 1", "1.2 Báo cáo 2", "2 Khai mạc", "3 Kết luận");
        tree.move(opening, AgendaTree.Way.IN);
        assertThat(order()).containsExactly("1 Báo cáo", "1.1 Báo cáo 1", "1.2 Báo cáo 2", "1.3 Khai mạc", "2 Kết luận");
        tree.move(first, AgendaTree.Way.OUT);
        assertThat(order()).containsExactly("1 Báo cáo", "1.1 Báo cáo 2", "1.2 Khai mạc", "2 Báo cáo 1", "3 Kết luận");
        tree.move(second, AgendaTree.Way.DOWN);
        assertThat(order()).startsWith("1 Báo cáo", "1.1 Khai mạc", "1.2 Báo cáo 2");
        assertThat(tree.places()).extracting(AgendaTree.Place::position).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void thereIsNoWayOverTheEdges() {
        for (var wrong : List.of(AgendaTree.Way.UP, AgendaTree.Way.IN, AgendaTree.Way.OUT)) {
            assertThatThrownBy(() -> tree.move(opening, wrong)).as(wrong.name()).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> tree.move(end, AgendaTree.Way.DOWN)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingStandsBelowItselfNorTooDeep() {
        assertThatThrownBy(() -> tree.moveBelow(reports, first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tree.moveBelow(reports, reports)).isInstanceOf(Refused.class);
        tree.moveBelow(first, second);
        tree.moveBelow(opening, first);
        assertThatThrownBy(() -> tree.moveBelow(end, opening)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tree.requireRoomBelow(opening)).isInstanceOf(Refused.class);
        assertThat(order()).containsExactly("1 Báo cáo", "1.1 Báo cáo 2", "1.1.1 Báo cáo 1", "1.1.1.1 Khai mạc", "2 Kết luận");
    }

    @Test
    void aDurationIsBetweenNothingAndADay() {
        for (int wrong : new int[] {-3, 1441}) {
            assertThatThrownBy(() -> new ItemDraft(ItemKind.TOPIC, "x", "", wrong)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> new ItemDraft(ItemKind.TOPIC, " ", "", 1)).isInstanceOf(Refused.class);
        assertThat(new ItemDraft(null, "x", null, 0).kind()).isEqualTo(ItemKind.TOPIC);
    }
}
