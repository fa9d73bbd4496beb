package vn.diemcau.portal.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.diemcau.portal.launcher.system.StartFailure;

/** Finds the source tree we run from. */
final class Repository {

    private Repository() {
    }

    /** What the property {@code portal.repository} names, else the nearest folder above us that holds the modules. */
    static Path find() {
        String named = System.getProperty("portal.repository");
        return named != null ? Path.of(named).toAbsolutePath().normalize() : above(Path.of("").toAbsolutePath());
    }

    static Path above(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve("launcher/pom.xml")) && Files.exists(each.resolve("ear/pom.xml"))) {
                return each;
            }
        }
        throw new StartFailure("The source tree of the portal was not found above " + folder + "; start from inside it.");
    }
}
