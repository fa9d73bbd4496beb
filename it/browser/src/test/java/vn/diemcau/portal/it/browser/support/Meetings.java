package vn.diemcau.portal.it.browser.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Meetings of the section {@code ctxh} that have been called: for the whole hospital, with four items. */
public final class Meetings {

    private Meetings() {
    }

    /** @return the id of a meeting that begins now */
    public static UUID called() {
        var id = UUID.randomUUID();
        change("""
                insert into meeting (id, section_id, title, kind, state, begins_at, ends_at, audience, version)
                select ?, id, 'Hội nghị quán triệt chương trình hành động', 'HYBRID', 'CALLED', now(), now() + interval '3 hours', 'HOSPITAL', 1
                from section where code = 'ctxh'""", id);
        var titles = new String[] {"Phát biểu khai mạc", "Chương trình phát triển y tế, giai đoạn 2021–2025", "Các kết luận mới ban hành",
            "Phát biểu kết luận"};
        for (int i = 0; i < titles.length; i++) {
            change("insert into agenda_item (id, meeting_id, position, title, minutes) values (gen_random_uuid(), ?, " + i + ", '" + titles[i] + "', "
                    + (10 + 5 * i) + ")", id);
        }
        return id;
    }

    private static void change(String sql, UUID meeting) {
        var database = RunningPortal.stack().database();
        try (var connection = DriverManager.getConnection(database.url(), database.owner().name(), database.owner().password());
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, meeting);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
