package vn.diemcau.portal.launcher.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A full disk shows as odd errors of three servers; better to say so before they start. */
public final class DiskSpace {

    /** What the unpacked servers and fresh data need, with room to work. */
    public static final long FIRST_START_MB = 2048;
    /** What logs and temporary files of one more run need. */
    public static final long LATER_START_MB = 300;

    private DiskSpace() {
    }

    public static void require(Path folder, boolean firstStart) {
        try {
            check(folder, Files.getFileStore(folder).getUsableSpace() >> 20,
                    firstStart ? FIRST_START_MB : LATER_START_MB);
        } catch (IOException e) {
            throw new StartFailure("Cannot read the free disk space of " + folder + ": " + e.getMessage(), e);
        }
    }

    static void check(Path folder, long freeMb, long neededMb) {
        if (freeMb < neededMb) {
            throw new StartFailure("Only " + freeMb + " MB are free on the disk of " + folder + ", "
                    + neededMb + " MB are needed; free some space or set PORTAL_HOME to a folder on another disk.");
        }
    }
}
