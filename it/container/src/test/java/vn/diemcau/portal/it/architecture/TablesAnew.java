package vn.diemcau.portal.it.architecture;

import java.util.ArrayList;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.diemcau.portal.it.support.PermissionTable;
import vn.diemcau.portal.it.support.PermissionTable.Line;

/**
 * Writes the lines of the tables of permissions from the code when that is asked for, before any test runs. The tests
 * then fill in who may.
 */
public final class TablesAnew implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (PermissionTable.isWritten()) {
            for (var table : PermissionTable.values()) {
                write(table);
            }
        }
    }

    private static void write(PermissionTable table) {
        var known = table.lines();
        var lines = new ArrayList<Line>();
        Declared.in(table).forEach((call, permission) -> {
            var present = known.stream().filter(line -> line.call().equals(call)).toList();
            if (present.isEmpty()) {
                lines.add(Line.untried(call, permission));
            }
            present.forEach(line -> lines.add(permission.isEmpty() ? line : new Line(call, permission, line.answers())));
        });
        table.write(lines);
    }
}
