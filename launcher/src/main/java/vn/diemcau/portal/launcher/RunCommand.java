package vn.diemcau.portal.launcher;

import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.StartFailure;

/** {@code portal run}: starts everything, says so, and stays until it is told to stop. */
final class RunCommand {

    private final StackOptions options;
    private final Console console;

    RunCommand(StackOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** Never returns normally: it ends by a signal, whose work the stack's shutdown hook does, or by a failure. */
    void run() {
        console.line("Starting in " + options.home().folder() + " (Ctrl-C stops)");
        try (Stack stack = Stack.start(options)) {
            greet(stack);
            throw new StartFailure(stack.awaitDeath() + " - the portal has been stopped.");
        }
    }

    private void greet(Stack stack) {
        if (options.externalIdentity().isEmpty()) {
            console.line("Log in with one of these names, password " + DemoPeople.PASSWORD + ":");
            DemoPeople.lines().forEach(console::line);
        }
        console.line("READY " + stack.portalUrl());
    }
}
