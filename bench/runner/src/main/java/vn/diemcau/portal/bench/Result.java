package vn.diemcau.portal.bench;

import java.util.ArrayList;
import java.util.List;

/** All rounds of one target. */
final class Result {

    private final Target target;
    private final List<Round> rounds = new ArrayList<>();

    Result(Target target) {
        this.target = target;
    }

    void add(Round round) {
        rounds.add(round);
    }

    Target target() {
        return target;
    }

    /** The median of the rounds: one disturbed round does not move it. */
    double rate() {
        return median(rates());
    }

    /** The median of {@link Round#cost()}, which tells much the same whether or not others use the machine. */
    double cost() {
        return median(rounds.stream().mapToDouble(Round::cost).sorted().toArray());
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double lowest() {
        return rates()[0];
    }

    double highest() {
        double[] sorted = rates();
        return sorted[sorted.length - 1];
    }

    private double[] rates() {
        return rounds.stream().mapToDouble(Round::rate).sorted().toArray();
    }

    /** Over the answers of all rounds. */
    Latencies latencies() {
        return Latencies.all(rounds.stream().map(Round::latencies).toList());
    }

    int errors() {
        return rounds.stream().mapToInt(Round::errors).sum();
    }

    int bytes() {
        return rounds.stream().mapToInt(Round::bytes).max().orElse(0);
    }
}
