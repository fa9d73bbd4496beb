package vn.diemcau.portal.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where the numbers come from. */
public final class Machine {

    private Machine() {
    }

    /** The load tells whether others were busy on the machine before the benchmark began. */
    public static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "Machine: %d cores, %s %s, Java %s (%s), load average before the start %.1f",
                system.getAvailableProcessors(), system.getName(), system.getArch(), System.getProperty("java.version"),
                System.getProperty("java.vm.vendor"), system.getSystemLoadAverage());
    }
}
