package vn.diemcau.portal.launcher.servers;

/** One server of the stack. It can be started and stopped again and again until it is closed. */
public interface Server extends AutoCloseable {

    /** Returns when the server answers, or fails with what a person can do about it. */
    void start();

    void stop();

    /** Stops for good: a start that is under way fails and no later one is allowed. */
    @Override
    void close();
}
