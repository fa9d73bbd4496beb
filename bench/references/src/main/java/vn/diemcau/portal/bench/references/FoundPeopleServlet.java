package vn.diemcau.portal.bench.references;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The reference of the directory: its query for the first page of people who are found by words, through plain JDBC, and a
 * line of text for each of them.
 */
@WebServlet("/people")
public class FoundPeopleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String QUERY = """
            with page as materialized (
                select m.id, p.title, p.name, p.code, p.accent,
                    cast(concat_ws(chr(10), -p.score, p.rank, m.given_name, m.middle_name, m.family_name, m.id) as text) place,
                    row_number() over (order by -p.score, p.rank, m.given_name collate "vi-x-icu", m.middle_name collate "vi-x-icu",
                        m.family_name collate "vi-x-icu", m.id) number, count(*) over () total
                from staff_member m join staff_found(?, null) f on f.person = m.id
                join lateral (
                    select f.score score, o.title, o.rank, s.name, s.code, s.accent, s.position
                    from post o join section s on s.id = o.section_id
                    where o.from_date <= hospital_today() and (o.to_date is null or o.to_date >= hospital_today())
                        and o.staff_member_id = m.id and s.kind <> 'PARTY'
                    order by o.rank, o.from_date, o.id limit 1) p on true
                where (m.left_on is null or m.left_on > hospital_today())
                order by number limit 51)
            select m.id, m.family_name, m.middle_name, m.given_name, m.degree, p.title, p.name, p.code, p.accent, m.extension,
                m.extension_visibility, m.room, m.room_visibility, m.photo, m.photo_visibility, m.mobile, m.mobile_visibility, m.email,
                m.email_visibility, exists (select from post c where c.staff_member_id = m.id
                    and c.section_id = any (cast((select caller_sections('member')) as uuid[]))
                    and c.from_date <= hospital_today() and (c.to_date is null or c.to_date >= hospital_today())), p.place, p.total
            from page p join staff_member m on m.id = p.id order by p.number""";

    @Resource(lookup = "jdbc/bench")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        var out = response.getWriter();
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, request.getParameter("q"));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    out.println(rows.getString(2) + ' ' + rows.getString(3) + ' ' + rows.getString(4) + ", " + rows.getString(6) + ", "
                            + rows.getString(7) + ", " + rows.getString(10));
                }
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
