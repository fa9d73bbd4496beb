package vn.diemcau.portal.bench.live;

import java.util.List;

/**
 * When events had reached the last socket.
 *
 * @param millis  for each event, from before it was said, in ascending order
 * @param missing events that a driver has not got for all its sockets in time
 * @param closed  sockets that were closed meanwhile
 */
record Reached(String who, int sockets, List<Double> millis, int missing, int closed) {

    double median() {
        int half = millis.size() / 2;
        return millis.size() % 2 == 1 ? millis.get(half) : (millis.get(half - 1) + millis.get(half)) / 2;
    }

    double worst() {
        return millis.get(millis.size() - 1);
    }
}
