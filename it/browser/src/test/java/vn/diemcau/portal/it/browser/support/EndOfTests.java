package vn.diemcau.portal.it.browser.support;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Closes the browser and stops the stack when the last test is over. */
public class EndOfTests implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.close();
        RunningPortal.stop();
    }
}
