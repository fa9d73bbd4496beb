package vn.diemcau.portal.it.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;

/** Sections that only one test uses; {@link #clear()} takes them away again. */
@ApplicationScoped
public class TreeFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private Rows rows;

    /** @return the code of a new section at the top of the tree */
    public String section() {
        return section("OFFICE");
    }

    public String section(String kind) {
        var code = "thu" + NUMBER.incrementAndGet();
        rows.change("""
                insert into section (id, code, name, short_name, kind, accent, position, version)
                values (gen_random_uuid(), ?, 'Đơn vị ' || ?, ?, ?, 1, 900, 1)""", code, code, code, kind);
        return code;
    }

    public String sectionBelow(String parent) {
        var code = section();
        rows.change("update section set parent_id = (select id from section where code = ?) where code = ?", parent, code);
        return code;
    }

    public String parentOf(String code) {
        return rows.texts("select coalesce(p.code, '') from section s left join section p on p.id = s.parent_id where s.code = ?", code).get(0);
    }

    public void clear() {
        rows.change("delete from post where section_id in (select id from section where code like 'thu%')");
        rows.change("delete from section_work");
        rows.change("update section set parent_id = null, merged_into_id = null where code like 'thu%'");
        rows.change("delete from section where code like 'thu%'");
    }
}
