package vn.diemcau.portal.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import vn.diemcau.portal.launcher.system.Console;
import vn.diemcau.portal.launcher.system.FolderLock;
import vn.diemcau.portal.launcher.system.Folders;
import vn.diemcau.portal.launcher.system.Home;
import vn.diemcau.portal.launcher.system.StartFailure;

/** {@code portal reset}: deletes all data of a home, so that the next run starts afresh. */
final class ResetCommand {

    private final Home home;
    private final Console console;
    private final BufferedReader answers;

    ResetCommand(Home home, Console console, BufferedReader answers) {
        this.home = home;
        this.console = console;
        this.answers = answers;
    }

    void run(boolean withoutAsking) {
        if (!Folders.exists(home.folder())) {
            console.line("Nothing to delete: there is no folder " + home.folder());
            return;
        }
        try (FolderLock held = FolderLock.on(home.folder())) {
            if (!withoutAsking && !confirmed()) {
                throw new StartFailure("Nothing was deleted.");
            }
            Orphans.end(home);
            home.data().forEach(Folders::delete);
            console.line("Deleted the data in " + home.folder() + "; the unpacked servers stay.");
        }
    }

    private boolean confirmed() {
        console.line("This deletes the database, accounts, files and mails in " + home.folder() + ".");
        console.line("Type yes to go on:");
        try {
            String answer = answers.readLine();
            return answer != null && answer.trim().equalsIgnoreCase("yes");
        } catch (IOException e) {
            return false;
        }
    }
}
