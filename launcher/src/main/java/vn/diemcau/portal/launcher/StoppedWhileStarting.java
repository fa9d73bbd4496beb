package vn.diemcau.portal.launcher;

import vn.diemcau.portal.launcher.system.StartFailure;

/** The start did not fail: somebody wanted it to end. */
final class StoppedWhileStarting extends StartFailure {

    private static final long serialVersionUID = 1L;

    StoppedWhileStarting() {
        super("The portal was stopped while it started.");
    }
}
