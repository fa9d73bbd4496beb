package vn.diemcau.portal.bench;

/**
 * What one round of one target gave.
 *
 * @param bytes the size of a page without headers
 */
record Round(double seconds, Latencies latencies, int errors, int bytes) {

    /** Good answers a second. */
    double rate() {
        return latencies.size() / seconds;
    }
}
