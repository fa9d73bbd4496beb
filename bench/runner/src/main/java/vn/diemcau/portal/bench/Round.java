package vn.diemcau.portal.bench;

import java.time.Duration;

/**
 * What one round of one target gave.
 *
 * @param processorTime what the portal and its database used
 * @param bytes         the size of a page without headers
 */
record Round(double seconds, Duration processorTime, Latencies latencies, int errors, int bytes) {

    /** Good answers a second. */
    double rate() {
        return latencies.size() / seconds;
    }

    /** Milliseconds of processor time that the portal and its database used for one answer. */
    double cost() {
        return processorTime.toNanos() / 1e6 / latencies.size();
    }
}
