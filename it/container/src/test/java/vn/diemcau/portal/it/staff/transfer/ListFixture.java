package vn.diemcau.portal.it.staff.transfer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.diemcau.portal.core.staff.transfer.StaffImport;
import vn.diemcau.portal.core.staff.transfer.StaffImport.State;
import vn.diemcau.portal.core.staff.transfer.StaffImports;
import vn.diemcau.portal.it.support.Callers;
import vn.diemcau.portal.it.support.HospitalFixture;
import vn.diemcau.portal.it.support.Rows;
import vn.diemcau.portal.it.support.StaffFixture;

/** Makes lists of staff, sends them and waits until they are written. */
@ApplicationScoped
public class ListFixture {

    static final String OFFICE = "tccb.admin";
    public static final String HEADINGS = "Mã nhân viên,Họ,Đệm,Tên,Số nội bộ,Mã đơn vị,Chức vụ\n";

    private static final long PATIENCE = 60_000_000_000L;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    private StaffImports imports;

    @Inject
    private Callers callers;

    @Inject
    private HospitalFixture hospital;

    @Inject
    private StaffFixture staff;

    @Inject
    private Rows rows;

    @Resource(lookup = "jdbc/portal-owner")
    private DataSource database;

    /** A staff number that nobody has. */
    public String number() {
        return "DS" + String.format("%05d", NUMBERS.incrementAndGet());
    }

    /** Sends these rows below the headings. */
    public UUID send(String username, String rows) {
        return sendWhole(username, HEADINGS + rows);
    }

    public UUID sendWhole(String username, String text) {
        hospital.ensure();
        try {
            var file = Files.createTempFile("list", ".csv");
            try {
                Files.writeString(file, text);
                return callers.as(username, () -> imports.add("nhan-vien.csv", file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StaffImport list(String username, UUID id) {
        return callers.as(username, () -> imports.list(id));
    }

    /** Applies what was seen and waits for the end. */
    public StaffImport applied(String username, UUID id) {
        callers.as(username, () -> imports.apply(id, imports.page(id, null, 1).list().fingerprint()));
        return ended(username, id);
    }

    public StaffImport ended(String username, UUID id) {
        long end = System.nanoTime() + PATIENCE;
        var list = list(username, id);
        while (list.state() == State.RUNNING && System.nanoTime() < end) {
            Thread.yield();
            list = list(username, id);
        }
        return list;
    }

    /** The people of the hospital as they were before the test. */
    public void clear() {
        rows.change("delete from post where id in (select post_id from staff_import_row where post_deal = 'CREATE')"
                + " or staff_member_id in (select person_id from staff_import_row where person_deal = 'CREATE')");
        rows.change("delete from staff_member where id in (select person_id from staff_import_row where person_deal = 'CREATE')");
        staff.clear();
    }

    /** Does something while another server seems to write another list. */
    public void whileAnotherIsWritten(Runnable work) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select begin_staff_import('00000000-0000-0000-0000-000000000000')");
            try {
                work.run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
