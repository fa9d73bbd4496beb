package vn.diemcau.portal.launcher.system;

import java.util.Locale;

/** The few differences between systems that the launcher has to know. */
public final class OperatingSystem {

    private static final String NAME = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private OperatingSystem() {
    }

    public static boolean isWindows() {
        return NAME.startsWith("windows");
    }

    public static boolean isLinux() {
        return NAME.startsWith("linux");
    }
}
