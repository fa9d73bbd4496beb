package vn.diemcau.portal.core.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.diemcau.portal.auth.Permission;
import vn.diemcau.portal.auth.RequiresPermission;
import vn.diemcau.portal.core.news.Topic;
import vn.diemcau.portal.core.shared.Deed;
import vn.diemcau.portal.core.shared.NotFound;
import vn.diemcau.portal.core.shared.PortalDeed;
import vn.diemcau.portal.core.shared.Refused;
import vn.diemcau.portal.core.shared.Texts;

/**
 * Where who runs the portal keeps the topics. A topic is never deleted: one that is retired is offered no more, and articles
 * keep it. Who changes one names the version that it was decided on.
 */
@ApplicationScoped
@Transactional
public class TopicDesk {

    private static final int CODE_LENGTH = 30;

    @Inject
    private TopicRecords topics;

    @Inject
    private Event<PortalDeed> deeds;

    /** All topics in the hospital's order, those that are retired among them. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public List<Topic> all() {
        return topics.all();
    }

    /**
     * A further topic, the last in the order. Its code, which stands in addresses, is made of the Vietnamese name.
     *
     * @throws Refused if there is no name, one is too long, or there is a topic of this code
     */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void add(String nameVi, String nameEn) {
        var code = code(nameVi);
        var present = topics.locked();
        var topic = new Topic(code, "", "", present.stream().mapToInt(Topic::getPosition).max().orElse(0) + 1);
        topic.rename(nameVi, nameEn);
        if (present.stream().anyMatch(other -> other.getCode().equals(code))) {
            throw new Refused("nameVi", "topics.refused.taken");
        }
        topics.add(topic);
        tell("topic.added", topic, Map.of(), names(topic));
    }

    private static String code(String nameVi) {
        var code = Texts.slug(Texts.line(nameVi)).replace("-", "");
        return code.substring(0, Math.min(CODE_LENGTH, code.length()));
    }

    /** @throws Refused if there is no name, one is too long, or somebody else has changed the topic since */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void rename(String code, long version, String nameVi, String nameEn) {
        var topic = found(code);
        topic.requireVersion(version);
        var before = names(topic);
        topic.rename(nameVi, nameEn);
        tell("topic.renamed", topic, before, names(topic));
    }

    /** Offers a topic no more, or again. @throws Refused if somebody else has changed the topic since */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void retire(String code, long version, boolean retired) {
        var topic = found(code);
        topic.requireVersion(version);
        var before = topic.isRetired();
        topic.retire(retired);
        tell("topic.retired", topic, Map.of("retired", String.valueOf(before)), Map.of("retired", String.valueOf(retired)));
    }

    /** Moves a topic by so many places, towards the beginning if negative; held within the list. */
    @RequiresPermission(Permission.ADMINISTER_PORTAL)
    public void shift(String code, int places) {
        var order = new ArrayList<>(topics.locked());
        var topic = found(code);
        int from = order.indexOf(topic);
        int to = Math.max(0, Math.min(order.size() - 1, from + places));
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        tell("topic.ordered", topic, Map.of("position", from + 1), Map.of("position", to + 1));
    }

    private Topic found(String code) {
        return topics.find(code).orElseThrow(() -> new NotFound("topic"));
    }

    private static Map<String, Object> names(Topic topic) {
        return Map.of("name", topic.name("vi"), "nameEn", topic.name("en"));
    }

    private void tell(String action, Topic topic, Map<String, Object> before, Map<String, Object> after) {
        deeds.fire(new PortalDeed(new Deed(action, null, "topic", topic.getCode(), topic.name("vi"), Deed.Readers.ALL, before, after)));
    }
}
