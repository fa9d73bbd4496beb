package vn.diemcau.portal.launcher.system;

import java.nio.file.Path;

/** The Java that runs us also runs the servers. */
public final class Java {

    private Java() {
    }

    public static String home() {
        return System.getProperty("java.home");
    }

    public static String program() {
        return Path.of(home(), "bin", OperatingSystem.isWindows() ? "java.exe" : "java").toString();
    }
}
