package vn.diemcau.portal.bench;

import java.util.Arrays;
import java.util.Collection;

/** Every single answer time, in nanoseconds: percentiles are exact, not estimated. */
final class Latencies {

    private long[] nanos = new long[1024];
    private int size;

    void add(long value) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = value;
    }

    static Latencies all(Collection<Latencies> parts) {
        Latencies all = new Latencies();
        all.nanos = new long[Math.max(1, parts.stream().mapToInt(Latencies::size).sum())];
        for (Latencies part : parts) {
            System.arraycopy(part.nanos, 0, all.nanos, all.size, part.size);
            all.size += part.size;
        }
        Arrays.sort(all.nanos, 0, all.size);
        return all;
    }

    int size() {
        return size;
    }

    /** The time in milliseconds within which the given part of the answers came; only of what {@link #all} gave. */
    double millis(double part) {
        if (size == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(part * size);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }
}
